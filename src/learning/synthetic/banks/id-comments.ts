import type { Bank } from '../bank.js';

/** Whole comments in Indonesian, each as one person wrote it. */
export const INDONESIAN_COMMENTS: Bank = {
  language: 'id',
  isWhole: true,
  words: {
    // Too short to be anybody's.
    hape: `08{#12-99}-{#100-999}-{#10-99}|+62 8{#12-99} {#100-999} {#10-99}|08{#12-99} {#10-99} {#100-999}`,
    daerah: `Cirebon|Jember|Palembang|Banjarmasin|Kupang|Tegal|Pontianak|Cianjur|Manado|Padang`,
    merek: `MAX{#1-9}7|raja{nickname}|{nickname}4D|ZEUS{nickname}|{nickname}toto|{nickname}{#77-99}`,
    disguised: `g4c0r|g@ c0r|gac0r|ɢᴀᴄᴏʀ|𝗴𝗮𝗰𝗼𝗿|g a c o r|gαcσr|9acor`,
  },
  ham: {
    readers: `
      Wkwkwk ada ada aja
      Innalillahi, semoga husnul khotimah
      Ujung2nya rakyat lagi yg nombok
      Mantap pak bupati, lanjutkan
      Judulnya clickbait, isinya {#3-5} paragraf doang
      Ya begitulah +62
      sinyal aja masih nyari di pohon, malah disuruh belajar online
      Di {daerah} harga cabai udah {80|90|105|115|130|140} ribu sekilo. Mau nyambel aja mikir.
      Saya guru honorer {#9-21} tahun, gaji {300|400|550|650|800|900} ribu, dibayar per tiga bulan. Kemarin ada seminar motivasi dari dinas, temanya "guru bahagia". Snacknya enak sih.
      @{nickname} bukan begitu om, PPN sama PPh itu beda. yang naik itu PPN. baca dulu baru marah
      Jalan depan rumah saya diaspal H-3 kunjungan pejabat, H+7 sudah bolong lagi. Tebalnya cuma sejari, saya ukur sendiri. Mau lapor ke siapa, kontraktornya sepupu pak kades.
      Tolong dong redaksi kalau bikin berita sumbernya dicantumin. Data BPS yg bener ini: {paperUrl} , pengangguran di provinsi kami {percent} bukan {percent}.
      Bapak saya dulu transmigran, tahun {#1978-1989} dikasih dua hektar, isinya alang-alang sama babi hutan. Tiga tahun makan singkong. Sekarang tanahnya mau dipakai perusahaan, katanya izinnya sudah ada dari pusat. Bapak cuma diam di teras, padahal sertifikatnya lengkap, dilaminating malah. Saya nulis ini bukan minta dikasihani, cuma pengen orang kota tau kalau yang namanya "lahan kosong" di peta itu ada kuburan ibu saya.
      Yang bilang judol itu hiburan, sini lihat sepupu saya: motor, sawah, istri, semua hilang. Tiap malam isinya cuma "sekali lagi pasti gacor". Blokir sampai akar-akarnya!!
      Timnas mainnya bagus babak pertama doang, habis itu kayak ketinggalan nyawa. {#0-2}-{#3-5} ya wajar
      ada yg tau bayar pajak motor 5 tahunan bisa online gak? di aplikasi error terus
      Setuju sama penulis. Sampah itu bukan cuma urusan pemerintah. Tapi coba deh kasih dulu tong sampahnya, di kampung saya {#3-8} RT nggak ada satu pun.
      capek baca komen isinya cebong kampret terus, udah {recent} woi
      Dokter di puskesmas kami cuma datang hari Selasa. Jadi kalau mau sakit, usahakan Selasa.
      LUAR BIASA, BANGGA JADI ORANG {daerah}!!! {emoji}
      Mohon maaf, fotonya itu bukan bendungan yang di berita, itu yang di Jatiluhur. Saya {#8-20} tahun kerja di sana.
    `,
    blogs: `
      Nyimak dulu gan
      makasih kak tutorialnya, berhasil di {Redmi|Oppo|Vivo} saya
      Kak resepnya udah aku coba, tapi kok bantat ya? apa karena pakai baking powder yg udah lama
      Salam kenal mbak {Dewi|Rina|Putri}, saya juga penyuka kopi. Bulan lalu mampir ke kebun kopi di {daerah}, ceritanya saya tulis di sini {blogUrl} kalau berkenan mampir. Kalau soal giling, saya pakai yg manual begini {shopUrl} harganya {150|200|250|300|350|390} ribu, awet {#2-4} tahun.
      Link downloadnya mati min, tolong reupload 🙏
      Kami sekeluarga naik kereta ke sana pas libur sekolah, tiket {90|120|155|185|220|250} ribu, dari stasiun lanjut angkot biru. Jangan mau kalau ditawari ojek {80|85|90|95|100} ribu, aslinya cuma {10|15|20}. Video perjalanannya ada di {videoUrl} maaf goyang goyang.
      Bang, di menit {clock} itu kabel merah ke mana? Punya saya cuma ada tiga.
      Terima kasih tulisannya, saya nangis di angkot bacanya. Almarhum ayah saya persis begitu, nggak pernah bilang sayang tapi ban motor saya selalu sudah dipompa.
      beda mas, kalau jetpack yg lama settingnya di wp-config. solusinya ada di forum: {referenceUrl}
    `,
    'same-matters': `
      Tetangga saya habis {40|75|120} juta gara2 slot. Awalnya dikasih menang dulu {200|500} ribu, senang, cerita ke mana2. Sekarang istrinya jualan gorengan depan rumah mertua, dia merantau entah ke mana, yang datang tiap minggu debt collector. Tolong yang di atas, jangan cuma blokir situsnya, tangkap yang punya.
      Awas ya, di kolom komentar ini banyak yang ngaku ibu2 pemberi pinjaman. PENIPUAN. Teman saya disuruh transfer biaya admin {350|500|750} ribu dulu, habis itu diblokir.
      pinjol ilegal nagihnya sampe nelpon pak RT, malunya itu loh bukan utangnya
      Undangan kerja bakti minggu jam 7, bawa cangkul sama arit. Yg ga bisa hadir konfirmasi ke pak Joko {hape}. Terima kasih warga RT 0{#3-9}!
      Obat pelangsing itu bikin sepupuku masuk UGD, jantungnya berdebar gak karuan. Ga ada izin BPOM-nya, saya cek sendiri di web resmi. Mending jalan kaki tiap subuh, gratis
      Kripto? Dulu saya beli koin anjing {2|5} juta, sekarang tinggal {80|190} ribu. Anjing beneran mah makin gede makin mahal ya.
      Terima kasih sudah berbagi, Bu {Dewi|Rina|Siti}. Saya juga pernah bahas soal investasi bodong di desa kami, lengkap dengan fotokopi kuitansinya: {blogUrl}. Korbannya {30|60|90} orang, kebanyakan petani karet. Pelakunya ternyata masih saudara kepala desa, sekarang malah nyalon dewan. Semoga ada wartawan yang mau ke sini.
    `,
    'at-length': `
      Saya bukan ahli, cuma sopir truk {#12-25} tahun jalur pantura, jadi izinkan cerita sedikit soal tulisan ini. Bapak menulis bahwa kecelakaan itu karena sopir mengantuk. Betul, pak. Tapi kenapa ngantuk? Karena upah dihitung per rit, bukan per jam. Karena di jembatan timbang bisa lolos kalau ada {50|100} ribu di bawah surat jalan. Karena muatan {#18-30} ton dimasukkan ke truk yang mestinya separuhnya, dan kalau saya menolak, di belakang saya sudah antre tiga orang yang mau. Kami juga pengen pulang selamat, anak saya dua. Jadi kalau mau membenahi, tolong jangan cuma pasang spanduk "utamakan keselamatan", karena spanduk itu biasanya dipasang di tempat yang lampunya mati.
      Mbak {Rina|Dewi|Putri}, tulisan soal pasar lama ini bikin kangen. Dulu nenek saya jualan jenang di lorong dekat sumur itu, bukanya habis subuh, jam {#8-9} sudah habis. Waktu pasarnya kebakaran tahun {1997|2003|2009} semua pindah ke penampungan yang katanya sementara, ternyata sementara itu {#8-15} tahun. Saya sempat motret sebelum dibongkar, ada di sini kalau mau dipakai: {blogUrl}. Resep jenangnya juga saya tulis, tapi versi malas pakai rice cooker, videonya adik saya yang bikin {videoUrl}. Cetakannya masih bisa dibeli di {shopUrl} sekitar {25|40|60} ribuan.
    `,
  },
  spam: {
    gambling: `
      {merek} emang beda, WD {#1-9}jt cair {#3-9} menit 🔥
      Untung kemarin dikasih tau temen soal {merek}, hutang lunas semua alhamdulillah
      hari ini pola nya lagi enak banget di {merek}, modal {20|25|30|40|45|50}rb jadi {#2-8}jt, bukan kaleng kaleng
      keren videonya bang, btw {merek} {disguised} parah hari ini
      {disguised} bosku 👉 {merek} 👈 cari aja di g00gle
      P U L A U {merek} main bola main s l o t semua ada, new member {50|60|70|80|90|100}% langsung gas
      Tadinya saya cuma buruh pabrik di {daerah}, gaji habis buat cicilan. Iseng main di {merek!} dapet scatter {#3-5} kali, langsung bisa renovasi rumah ibu. Makasih banyak {merek!}, situs paling jujur yang pernah saya coba. Kalian yang lagi susah jangan nyerah ya, cari {merek!} di pencarian.
      𝘼𝙇𝙀𝙓𝙄𝙎{#17-99} 𝙟𝙥 𝙩𝙚𝙧𝙪𝙨 😱
      sl0t th4iland server luar, RTP {#96-99}%, depo pulsa tanpa potongan {pitchLink}
      Bocoran angka jitu malam ini, tembus 4D kemarin, gabung grup wa {hape} GRATIS cuma {20|25|30|40|45|50} orang
    `,
    money: `
      Pinjaman online langsung cair tanpa ktp, wa {hape} 💸
      Dana gaib tanpa tumbal tanpa mahar, Ki {invented}, terbukti {200|350|500|600|750|900} orang, {hape}
      Halo semuanya, nama saya ibu {Siti|Rina|Dewi} dari {daerah}. Saya ingin memberi kesaksian tentang pemberi pinjaman yang jujur, ibu {surname!}. Saya sudah ditipu empat kali oleh rentenir online sampai hampir bunuh diri. Lalu teman memperkenalkan perusahaan ibu {surname!}, dan pinjaman saya {80|165|250|330|415|500} juta disetujui dalam 24 jam tanpa stres. Hubungi via email {mail}. Anda juga bisa menghubungi saya kalau butuh penjelasan.
      Kerja online like dan follow dibayar {200|300|450|550|700|800}rb/hari, daftar gratis, wa {hape}
      titip dana 1jt balik {#5-10}jt dalam {#1-5} jam, amanah, testimoni ada di story, dm kak {handle}
      Modal HP doang sehari dapet {150|200|300|350|450|500} ribu, saya udah {#3-6} kali tarik ke dana, kalau mau ikut klik {shortUrl} jangan lupa pakai kode {referral}
    `,
    goods: `
      Obat {aborsi|kuat|pelangsing} asli bpom, COD {daerah}, {hape}
      Artikelnya bagus gan, {sangat bermanfaat|lanjutkan|ijin share}. Jasa {sedot wc|pagar|kanopi|bor sumur} {daerah} murah: {pitchUrl}
      Turun {#7-15} kilo dalam {#2-4} minggu tanpa olahraga, testimoni artis, promo hari ini beli 1 gratis 1 {shortUrl}
      SIM, ijazah, STNK jalur resmi tanpa ribet, data masuk online. Bayar setelah jadi. {hape}
      Sepatu {50|55|60|70|75|80}% off cuci gudang, barang sitaan bea cukai, kirim dari batam, {pitchLink}
    `,
    people: `
      Open BO {daerah} real no tipu wa {hape}
      Video viral {#7-19} menit full no sensor cek bio / {shortUrl}
      Cek nama anda! Bansos {recent} cair {600|650|700|800|850|900}rb, login pakai nomor hp: {pitchUrl}
      Jual followers {1000|2000|2500|3500|4000|5000} cuma {#15-45}rb, aman ga drop, fast respon {hape}
      Selamat!! nomor anda jadi pemenang undian bank, hadiah mobil, hubungi bpk {surname} {hape}
    `,
    'at-length': `
      Saya mau berbagi pengalaman, bukan promosi. Dulu suami saya kena {diabetes|stroke ringan|asam urat|ambeien} sampai tidak bisa kerja {#1-4} tahun. Sudah ke mana mana, obat dokter tidak mempan. Alhamdulillah dikenalkan saudara dengan herbal {invented}, baru minum {#2-4} botol sudah bisa jalan lagi ke masjid. Bagi bapak ibu yang berikhtiar silakan hubungi distributor resminya di WA {hape}, bisa COD seluruh Indonesia, konsultasi gratis.
      Artikel yang sangat mengedukasi! Berbicara tentang {properti|kesehatan|bisnis digital|liburan}, memilih mitra yang tepat memang penting. {invented} hadir sebagai solusi terpercaya dengan ribuan pelanggan puas di {daerah} dan sekitarnya, harga bersaing, garansi resmi, dan pelayanan 24 jam. Kunjungi {pitchHost} sekarang juga dan dapatkan promo menarik bulan ini.
    `,
  },
};
