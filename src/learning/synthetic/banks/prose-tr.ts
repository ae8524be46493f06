import type { Bank } from '../bank.js';

/** Prose of Turkish pages, written by people, by content farms, and by machines that translate. */
export const TURKISH_PROSE: Bank = {
  language: 'tr',
  words: {},
  spam: {},
  ham: {},
  prose: `
    {invented}spor'un {golcüsü|kalecisi|kaptanı} antrenmanda baldırından sakatlandı ve kulüpten yapılan açıklamaya göre {#3-8} hafta boyunca takımdan uzak kalacak.
    Bitime {#3-9} dakika kala {surname} ceza sahası önünde dönen topu üst direğin altından ağlara gönderdi, kutlamaya hazırlanan tribün bir anda sustu.
    Bir çift {ayakkabı|bot|gözlük} seçerken dikkat etmeniz gereken birçok şey vardır, bunların başında malzemenin kalitesi, rahatlık ve tabii ki fiyat gelmektedir.
    Uygun fiyatlı bir {çamaşır makinesi|yatak|bisiklet} arıyorsanız, internette her bütçeye ve her zevke hitap eden çok sayıda modeli kolayca bulmanız mümkündür.
    Ekran güneş altında bile rahat okunuyor, pil testimizde {#9-20} saat dayandı, ancak hava kararınca çekilen fotoğrafların pek işe yaradığı söylenemez.
    Kapağı çıkarmadan önce cihazın fişini çekin ve en az {yirmi|otuz} dakika soğumasını bekleyin. Motor bölümünü kesinlikle suya sokmayın.
    Lütfen bu kılavuz ürün kullanmadan önce dikkatle okuyun ve gelecek başvuru için güvenli yer saklayın, {üç|sekiz} yaş altında çocuklar için uygun değil olduğunu bilin.
    Günümüzde pek çok insan {sırt ağrısı|mide yanması|uykusuzluk} çekmekte, fakat evde hazırlanabilecek doğal yöntemlerle bu sorundan kurtulmanın mümkün olduğunu ne yazık ki bilmemektedir.
    {Zencefil|Yeşil çay|Sarımsak} binlerce yıldır bilinen faydaları sayesinde metabolizmayı hızlandırır, vücuttaki toksinleri atar ve düzenli tüketildiğinde kilo vermeye yardımcı olur.
    Tek bir yüksek ölçüm pek bir şey söylemez, çünkü tansiyon konuşurken, üşürken, kimi zaman da sadece beyaz önlük görünce yükselir.
    Soğanı {tereyağında|zeytinyağında} pembeleştirmeden kavurun, {mercimeği|bulguru} ekleyin, üzerini geçecek kadar et suyu koyun ve kısık ateşte {yirmi|otuz|kırk} dakika pişirin.
    Yapımı son derece kolay olan bu nefis tarif için sadece {dört|beş|altı} malzemeye ihtiyacınız var, bütün aileniz ve misafirleriniz bu lezzete bayılacak.
    {#1810-1890} yılında {invented} kasabasında doğan {surname}, {botanikçi|haritacı|saat ustası} olarak ün yaptı; yörenin ağzı üzerine yazdığı sözlük ancak {#1925-1980} yılında basılabildi.
    {invented}, {invented} çayının sol kıyısında {#40-390} nüfuslu bir köydür. Geçen yüzyılın ortasına kadar belde olan yerleşimin kendi okulu ve değirmeni vardı.
    Köyün çıkışındaki samanlıkta {cumartesi|salı} gecesi çıkan yangını itfaiye sabaha karşı söndürdü. Yaralanan olmadı, komşunun {keçisi|tavukları} bile kurtarıldı.
    Belediye meclisi, havuzunda çatlaklar bulunan tesisin bir yaz daha açık kalmasına {#5-8} oya karşı {#9-14} oyla karar verdi.
    Mahkeme, aynı {arsayı|tekneyi} bir ay içinde {üç|dört} ayrı kişiye satan {kuyumcuyu|emlakçıyı|muhasebeciyi} {iki|üç} yıl hapis cezasına çarptırdı.
    {invented} hisseleri, şirketin {karton|buğday|navlun} fiyatlarındaki artışın ilkbahara kadar kârı baskılayacağını duyurmasının ardından yüzde {#3-12} değer kaybetti.
    Ünlü {şarkıcı|oyuncu|sunucu}, boşandığını açıklamasının üzerinden henüz birkaç hafta geçmişken hafta sonu gizemli bir isimle el ele görüntülendi.
    Ormanın kıyısındaki aile işletmemiz {#12-60} balkonlu odası, saunası ve kendi bahçesinin sebzeleriyle hazırlanan yemekleriyle misafirlerini dört mevsim ağırlıyor.
    Erken kalkan, {kaleye|çeşmeye|manastıra} çıkan dar sokağı kendine saklar ve sisin vadiden ağır ağır çekilişini yukarıdan seyreder.
    {Güller|Ortancalar|Asmalar} kış sonunda, dışa bakan bir gözün hemen üzerinden budanır; don olan günlerde makasa hiç el sürülmez.
    Bu ayar yalnızca açılışta okunur. Çalışan sunucuda değiştirmek için yapılandırma dosyasını düzenleyin ve ana sürece yeniden yükleme sinyali gönderin.
    Kiracı, oluşan hasarı gecikmeden bildirir; ev sahibinin yazılı izni olmadan, ne kadar küçük olursa olsun, hiçbir değişiklik yapamaz.
    {invented} şubemizde tam zamanlı çalışacak {depo görevlisi|aşçı|muhasebe elemanı} arıyoruz. Yol ve yemek ücreti karşılanır, ayda {iki|üç} cumartesi tatildir.
    {Koç|Terazi|Balık} burcu: aşk hayatınızda hoş bir sürpriz sizi bekliyor, ancak iş yerinde bu hafta sabırlı olmalı ve sözlerinize dikkat etmelisiniz.
    Sonuç olarak {okul formasının|cep telefonunun|televizyonun} hem yararları hem de zararları vardır ve her insan bunu kendi düşüncesine göre değerlendirmelidir diyebiliriz.
    Ben {arı|at} yetiştirmek istiyordum, diye anlatıyor {çayını|kahvesini} karıştırırken, ama {beşinci|altıncı} katta oturuyorduk ve annemin bu konuda kendi fikri vardı.
    Meteoroloji {cumartesi|salı} günü sekiz yüz metrenin üzerinde kar bekliyor ve geçitlerde rüzgârın sertleşeceğini belirterek sürücüleri yolculuklarını ertelemeye çağırıyor.
    Çocuklar en iyi oyun oynayarak öğrenir, bu yüzden ebeveynlerin oyuncak seçerken çocuğun yaşına uygun ve kaliteli ürünlere yönelmesi son derece büyük bir önem taşımaktadır.
    Bu {ürün|eşya} yüksek kalite malzeme yapılmış, dayanıklı ve deforme kolay değil, aile, arkadaş ve ofis için bir ideal hediye olduğunu düşünüyoruz.
    Böyle günlerde arılar uçmaz, diyor arıcı; beklerler, rahatsız eden de onların bu konuda ne düşündüğünü çabucak öğrenir.
  `,
};
