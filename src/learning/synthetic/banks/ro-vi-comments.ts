import type { Bank } from '../bank.js';

/** Whole comments in Romanian, many without its accents as people type it, each as one person wrote it. */
export const ROMANIAN_COMMENTS: Bank = {
  language: 'ro',
  isWhole: true,
  words: {
    first: `Ioana|Mihai|Elena|Radu|Ana|Vasile|Cristina|Dan`,
    // A digit short, so that nobody has them.
    telefon: `07{#20-79} {#100-999} {#10-99}|+40 7{#20-79} {#10-99} {#100-999}|07{#20-79}{#10-99}{#100-999}`,
    oras: `Bacău|Galați|Sibiu|Arad|Suceava|Craiova|Botoșani|Deva`,
  },
  ham: {
    readers: `
      Halal.
      Și uite așa trece viața...
      Dumnezeu să-l odihnească
      hahaha autostrada în {#2027-2035}, sigur
      Titlul n-are nicio legatura cu textul
      {#9-15} lei pâinea la {oras}, și mai zic că a scăzut inflația
      ciudat ca nu zice nimeni de unde vin banii
      @{nickname} Nu e TVA, e acciză. Citiți întâi articolul, comentați după.
      Sunt asistentă de {#14-30} ani. În tură suntem două la {#32-45} de paturi. Mănușile le cumpărăm uneori noi. Când vine o comisie, apar pansamente, apare și săpunul. Apoi comisia pleacă și pleacă și săpunul.
      Bunicul a fost {#20-35} de ani CFR-ist, avea ceasul de buzunar de la stat și nu întârzia niciodată. Eu am făcut săptămâna trecută {#5-8} ore pe o distanță pe care el o făcea în trei. Geamul nu se închidea, era ianuarie, iar controlorul mi-a spus să mă mut în celălalt vagon, "că acolo nu merge doar lumina". Am râs amândoi. Ce era să facem?
      Cifra corectă e {percent}, uitați raportul: {paperUrl}
      Știe cineva dacă la rabla se acceptă și mașină fără ITP? La primărie ridică din umeri.
      Arbitraj de doi lei!!! {#0-1}-{#2-4} si un penalty furat
      Nu sunt de acord cu autorul, dar măcar a scris românește corect, rar lucru.
      Plecat de {#8-19} ani in Spania. Vara vin acasa, vad gropile, plang putin, ma intorc.
    `,
    blogs: `
      Ce frumos, felicitări! Pupici {emoji}
      Am făcut cozonacul după rețeta ta, am pus mai puțin zahăr și coajă de portocală. Uite poza: {socialUrl}
      Noi am urcat în {iunie|septembrie}, cabana {60|70|85|95|110|120} lei patul, traseul galben e închis. Am scris tot aici: {blogUrl}
      la mine da eroare {#400-599}, am gasit rezolvarea aici {referenceUrl} poate ajuta pe cineva
      Aceeași lampă e și aici {shopUrl}, iar cum se montează explică bine domnul ăsta {videoUrl}
    `,
    'same-matters': `
      Pe mama au sunat-o "de la bancă" și i-au luat {9|18|32} mii de lei. A fost profesoară de fizică. Vorbiți cu părinții voștri, nu râdeți de ei.
      Doamna aia cu împrumuturi din comentarii e țeapă, cere comision înainte. A pățit-o un coleg, {400|700} lei duși.
    `,
    'at-length': `
      Domnule jurnalist, scrieți că medicii "fug după bani". Eu n-am fugit, sunt medic de familie în comuna mea de {#16-30} ani și am {1800|2300|2700} de oameni pe listă. Iarna ajung la unii cu tractorul primarului. Compensatele vin cu întârziere, sistemul informatic cade în fiecare luni, iar anul trecut am plătit din buzunar reparația acoperișului, fiindcă ploua peste fișe. Fiica mea e și ea medic, la Lyon. N-a plecat pentru bani. A plecat după o gardă în care a ținut lanterna în gură ca să poată coase. Când mă întreabă dacă mă duc și eu, îi zic că mai stau un pic, că tocmai mi-au pus gaz în sat.
    `,
  },
  spam: {
    money: `
      Împrumut rapid și cu biroul de credite, {#2-50}.000 lei {telefon}
      Bună ziua, mă numesc {first} {surname}, din {oras}. Eram la pământ, toate băncile m-au refuzat. Doamna {surname!} mi-a dat {10|20|30|40|50|60}.000 euro împrumut cu {#2-3}% dobândă, fără garanții, în {24|48} de ore. Scrieți-i la {mail}, Dumnezeu s-o binecuvânteze!
      Lucru de acasa, {200|300|400|500|600|700} lei pe zi, doar cu telefonul. Whatsapp {telefon}
      Foarte bun articolul, {mulțumesc|felicitări}! <a href="{pitchUrl}">{Transport marfă|Desfundare canal|Tractări auto} {oras}</a>
      A spus-o în direct și i-au tăiat microfonul! 1250 de lei au devenit {20|30|35|45|50|60}.000 în {#7-14} zile. Vezi până nu dispare: {shortUrl}
    `,
    gambling: `
      {50|100|150|200|250|300} rotiri gratuite fără depunere, cod {referral} {pitchLink} 🎰
      am scos {#3-19} mii de lei aseara din {20|25|30|40|45|50} lei la {invented} casino, retragere in {#5-15} min, nu va mint {pitchHost}
    `,
    people: `
      Doamne singure din {oras}, poze reale, {shortUrl} 💋
      Vrăjitoarea {invented} aduce înapoi soțul în {#3-7} zile, plata după. {telefon}
      Coletul dvs. este reținut, achitați {#4-14},99 lei: {shortUrl}
      Voucher de {500|700|900|1100|1300|1500} lei de la stat, {recent}! Introduceți CNP-ul și cardul pe care doriți banii: {pitchUrl}
      urmaritori reali {1000|2000|2500|3500|4000|5000} la {#29-99} lei, livrare pe loc {handle}
    `,
    'at-length': `
      Am suferit {#4-10} ani de {dureri de genunchi|insomnie|kilograme în plus} și niciun doctor nu m-a ajutat. Cumnata mi-a adus picăturile acestea din plante și în {#8-16} zile am uitat de durere. Nu se găsesc la farmacie, doar aici, azi la jumătate de preț cu plata la curier: {pitchUrl}
    `,
  },
};

/** Whole comments in Vietnamese, some without its marks as people type it, each as one person wrote it. */
export const VIETNAMESE_COMMENTS: Bank = {
  language: 'vi',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    sdt: `09{#10-99} {#100-999} {#10-99}|09{#10-99}.{#10-99}.{#100-999}|O9{#10-99}{#100-999}{#10-99}`,
    tinh: `Nghệ An|Vinh|Cần Thơ|Quy Nhơn|Bắc Giang|Cà Mau|Hải Dương|Đắk Lắk`,
    nha: `{nickname}88|{nickname}bet|{nickname}.vip|{nickname} c1ub|{nickname}789`,
  },
  ham: {
    readers: `
      Lại đúng quy trình.
      Haha chịu thua
      Xin chia buồn cùng gia đình, mong em yên nghỉ
      Tiêu đề giật tít quá ad ơi
      {30|35|40|50|55|60}k tô phở mà được {#3-5} lát thịt
      ko biet noi gi hon...
      Ở quê tôi {tinh} đường làm xong 3 tháng đã hỏng, trách ai bây giờ
      @{nickname} bạn nhầm rồi, đó là thuế thu nhập chứ không phải VAT, đọc kỹ lại đi
      Tôi làm giáo viên {#12-25} năm, lương {#6-9} triệu. Cuối tuần đi dạy thêm thì bị nói là ép học sinh, không dạy thì vợ con ăn gì? Ai cũng bảo nghề cao quý, nhưng cao quý không đóng được tiền điện.
      Bố tôi chạy xe ôm ở bến xe từ năm {#1995-2003}, dầm mưa dãi nắng nuôi ba anh em ăn học. Giờ có xe công nghệ, ông không biết dùng điện thoại thông minh nên cả buổi được {#1-3} cuốc. Tôi chỉ cách mấy lần ông cười bảo thôi, khách quen họ gọi tên chứ ai gọi qua máy. Đọc bài này tự nhiên nhớ ông, cảm ơn tác giả đã viết về những người như thế.
      Số liệu sai rồi, theo Tổng cục Thống kê là {percent}: {paperUrl}
      Cho mình hỏi làm căn cước cho bé dưới 14 tuổi có cần khai sinh bản gốc không ạ?
      Trọng tài bắt như mù!!! thua {#0-1}-{#2-4} oan ức
      Bài viết hay, khách quan, không như mấy báo khác toàn chép lại
      Nói thật là dân chỉ cần nước sạch thôi, tượng đài để sau
    `,
    blogs: `
      Ngon quá chị ơi, em làm thử rồi, cho thêm tí sả 😍
      Cảm ơn bạn, mình làm theo được rồi, chỉ có bước {#3-6} bị lỗi {#400-599}, sửa theo link này thì ok: {referenceUrl}
      Tháng trước mình cũng đi cung này, thuê xe máy {120|150|200}k/ngày, homestay {150|200|250|300}k. Ảnh với lịch trình mình để ở đây {blogUrl} ai cần hỏi nhé
      cái balo này mình mua ở {shopUrl} rẻ hơn {50|60|70|80|90|100}k đó, review ở đây {videoUrl}
      bài gì ở phút {clock} vậy mn
    `,
    'same-matters': `
      Mẹ mình bị gọi điện giả công an, chuyển mất {80|150|270} triệu tiền dưỡng già. Bà dạy văn cả đời chứ có phải không biết gì đâu. Mọi người về dặn bố mẹ giùm, công an không bao giờ làm việc qua điện thoại.
      cảnh báo: mấy ông cho vay trong bình luận toàn lừa đảo, đòi phí hồ sơ trước rồi chặn số
    `,
    'at-length': `
      Tôi là nông dân {tinh}, đọc bài thấy các chuyên gia bảo bà con "chặt rồi trồng, trồng rồi chặt" vì thiếu hiểu biết, tôi xin nói thật thế này. Năm {#2012-2016} xã vận động trồng tiêu, trồng được ba năm tiêu rớt còn {40|50} nghìn một ký, nợ ngân hàng {150|220|300} triệu. Sau đó người ta bảo trồng sầu riêng, tôi bán đôi bò lấy vốn, giờ thì thương lái ép giá, nói mã vùng trồng chưa có. Mã vùng ai cấp? Xã bảo huyện, huyện bảo tỉnh. Chúng tôi không thiếu hiểu biết, chúng tôi thiếu một người dám chịu trách nhiệm về lời khuyên của mình. Con trai tôi đi Bình Dương làm công nhân rồi, nó bảo ít ra lương tháng nào biết tháng đó.
    `,
  },
  spam: {
    gambling: `
      {nha} nạp đầu tặng {100|150|200}% rút tiền {#1-5} phút 👉 {shortUrl}
      Nổ hũ {nha} đêm qua trúng {20|35|50|60|75|90} củ luôn anh em ơi, vốn có {50|80|110|140|170|200}k, vào ngay kẻo hết event {pitchLink}
      soi cầu lô đề chuẩn {#95-99}%, số vip hôm nay nhắn zalo {sdt}, không trúng hoàn tiền
    `,
    money: `
      Vay nhanh {#5-50} triệu chỉ cần CCCD, nợ xấu vẫn vay, zalo {sdt}
      Tuyển {10|15|20|25|30} bạn làm online tại nhà, đọc truyện xem video, {200|250|300|400|450|500}k/ngày, trả lương trong ngày. Không cọc, không lừa đảo nha. Ib {handle}
      Em từng nợ {200|300|350|450|500|600} triệu vì dịch, chồng bỏ, con nhỏ. May gặp được chị {Lan|Mai|Hương|Thảo} hướng dẫn đầu tư, vốn chỉ 2 triệu mà mỗi ngày lời {500|600|650|750|800|900}k, rút về ngân hàng liền. Giờ em trả gần hết nợ rồi, ai muốn đổi đời như em thì vào nhóm này, chị ấy chỉ miễn phí: {shortUrl}
      Nhận lấy lại tiền bị lừa trên mạng, không thu phí trước, liên hệ {mail}
    `,
    people: `
      Bài viết rất {hay|bổ ích|chi tiết}, cảm ơn ad. {Thông cống|Chuyển nhà|Hút bể phốt} {tinh} giá rẻ: {pitchUrl}
      Gái xinh {tinh} checker ảnh thật, zalo {sdt}
      Bằng đại học, bằng lái, chứng chỉ tin học ngoại ngữ, phôi thật có hồ sơ gốc, nhận hàng mới trả tiền {sdt}
      Chúc mừng thuê bao của bạn trúng {xe SH|{100|150|200} triệu tiền mặt|điện thoại}! Nhận giải tại {shortUrl} trước 24h
      Tăng follow tiktok {1000|2000|2500|3500|4000|5000} chỉ {#39-99}k, like tay người thật, {pitchHost}
    `,
    'at-length': `
      Mình bị {đau khớp|mất ngủ|trĩ|tiểu đường} hơn {#4-10} năm, chữa đủ nơi tốn cả trăm triệu. May được chị bạn giới thiệu bài thuốc gia truyền {invented}, uống {#2-4} liệu trình là khỏi hẳn, giờ ăn ngủ ngon lành. Ai cần thì nhắn zalo thầy {sdt}, thầy khám miễn phí không lấy tiền nha.
    `,
  },
};
