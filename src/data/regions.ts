/**
 * Regions, disputed lands, continents, seas, straits, rivers, mountains, sites and cities under other spellings that news
 * names. A line is `name,aliases|country, empty where it belongs to none or several|latitude,longitude|R region, A area
 * (a sea, a continent, a stretch of several countries), S site, C city`. Origin: facts, our own list.
 */
export const REGIONS = `
Crimea,Crimean Peninsula,Crimean peninsula|UKR|45.3,34.4|R
Donbas,Donbass|UKR|48.3,38.0|R
Donetsk region,Donetsk Oblast,Donetsk People's Republic|UKR|48.0,37.8|R
Luhansk region,Luhansk Oblast,Lugansk People's Republic,Luhansk People's Republic|UKR|48.9,39.0|R
Luhansk,Lugansk,Voroshilovgrad|UKR|48.57,39.31|C
Donetsk|UKR|48.0,37.8|C
Mariupol|UKR|47.1,37.55|C
Zaporizhzhia,Zaporizhzhya,Zaporozhye|UKR|47.84,35.14|C
Kharkiv,Kharkov|UKR|50.0,36.23|C
Kherson|UKR|46.64,32.61|C
Mykolaiv,Nikolayev|UKR|46.97,32.0|C
Odesa,Odessa|UKR|46.48,30.73|C
Lviv,Lvov,L'viv|UKR|49.84,24.03|C
Dnipro,Dnipropetrovsk|UKR|48.45,34.98|C
Bakhmut|UKR|48.59,38.0|C
Sevastopol|UKR|44.6,33.53|C
Chernobyl,Chornobyl|UKR|51.28,30.22|S
Galicia|UKR|49.8,24.0|R
Chechnya,Chechen Republic,Chechenia|RUS|43.4,45.7|R
Dagestan|RUS|43.1,46.9|R
Ingushetia|RUS|43.2,45.0|R
North Ossetia|RUS|43.0,44.2|R
Tatarstan|RUS|55.5,51.0|R
Kaliningrad|RUS|54.71,20.5|R
Siberia|RUS|60.0,105.0|R
Kuril Islands,Kurils,Kurile Islands|RUS|46.5,151.3|R
Kursk|RUS|51.73,36.19|C
Belgorod|RUS|50.6,36.58|C
Khanty-Mansiysk|RUS|61.0,69.0|C
Tyumen|RUS|57.15,65.53|C
Saint Petersburg,St. Petersburg,St Petersburg,Leningrad|RUS|59.94,30.31|C
Volgograd,Stalingrad|RUS|48.71,44.51|C
Grozny|RUS|43.32,45.69|C
Beslan|RUS|43.19,44.54|C
North Caucasus|RUS|43.5,45.0|R
South Ossetia|GEO|42.3,44.0|R
Abkhazia|GEO|43.0,41.0|R
Ajaria,Adzharia,Ajara|GEO|41.6,42.0|R
Pankisi Gorge|GEO|42.1,45.3|R
Nagorno-Karabakh,Nagorny Karabakh,Karabakh,Artsakh|AZE|39.8,46.8|R
Nakhichevan,Nakhchivan|AZE|39.2,45.4|R
Gaza,Gaza Strip|PSE|31.45,34.4|R
Gaza City|PSE|31.5,34.47|C
West Bank|PSE|31.9,35.2|R
East Jerusalem|PSE|31.78,35.24|R
Rafah|PSE|31.29,34.25|C
Khan Younis,Khan Yunis,Khan Yunus|PSE|31.34,34.31|C
Jabaliya,Jabalia|PSE|31.53,34.48|C
Beit Hanoun,Beit Hanun|PSE|31.54,34.54|C
Hebron,Al-Khalil|PSE|31.53,35.1|C
Nablus|PSE|32.22,35.26|C
Jenin|PSE|32.46,35.3|C
Bethlehem|PSE|31.71,35.2|C
Jericho|PSE|31.86,35.46|C
Tulkarm,Tulkarem|PSE|32.31,35.03|C
Qalqilya|PSE|32.19,34.97|C
Golan Heights,Golan|SYR|33.0,35.8|R
Tel Aviv,Tel-Aviv|ISR|32.08,34.78|C
Galilee|ISR|32.8,35.4|R
Negev|ISR|30.8,34.8|R
Sderot|ISR|31.52,34.6|C
Temple Mount,Haram al-Sharif,Al-Aqsa Mosque,al-Aqsa mosque|ISR|31.78,35.24|S
South Lebanon,southern Lebanon|LBN|33.3,35.4|R
Bekaa Valley,Bekaa,Beqaa Valley|LBN|33.9,36.0|R
Sidon|LBN|33.56,35.37|C
Tyre|LBN|33.27,35.2|C
Shebaa Farms|LBN|33.3,35.7|R
Kurdistan||36.5,44.0|A
Iraqi Kurdistan|IRQ|36.4,44.4|R
Anbar,Anbar province|IRQ|32.9,41.6|R
Fallujah,Falluja|IRQ|33.35,43.78|C
Mosul|IRQ|36.34,43.13|C
Basra,Basrah|IRQ|30.51,47.78|C
Kirkuk|IRQ|35.47,44.39|C
Tikrit|IRQ|34.6,43.68|C
Najaf|IRQ|32.0,44.33|C
Karbala,Kerbala|IRQ|32.6,44.02|C
Ramadi|IRQ|33.43,43.3|C
Erbil,Arbil,Irbil|IRQ|36.19,44.01|C
Samarra|IRQ|34.2,43.87|C
Baquba,Baqubah|IRQ|33.75,44.64|C
Sadr City|IRQ|33.39,44.46|R
Green Zone|IRQ|33.3,44.38|S
Abu Ghraib|IRQ|33.29,44.07|S
Aleppo|SYR|36.2,37.16|C
Idlib|SYR|35.93,36.63|R
Homs|SYR|34.73,36.71|C
Hama|SYR|35.13,36.75|C
Raqqa,Raqa|SYR|35.95,39.01|C
Kobani,Kobane|SYR|36.89,38.36|C
Ghouta,Eastern Ghouta|SYR|33.5,36.4|R
Afrin|SYR|36.51,36.87|C
Deir ez-Zor,Deir al-Zor,Deir al-Zour|SYR|35.34,40.14|C
Palmyra|SYR|34.55,38.27|S
Hodeidah,Hodeida|YEM|14.8,42.95|C
Aden|YEM|12.78,45.04|C
Taiz|YEM|13.58,44.02|C
Marib|YEM|15.46,45.33|C
Mecca|SAU|21.43,39.83|C
Medina|SAU|24.47,39.61|C
Jeddah,Jedda|SAU|21.54,39.17|C
Dubai|ARE|25.2,55.27|C
Natanz|IRN|33.72,51.73|S
Bushehr|IRN|28.97,50.84|C
Qom|IRN|34.64,50.88|C
Isfahan,Esfahan|IRN|32.65,51.67|C
Baluchistan,Balochistan|PAK|28.5,65.1|R
Sistan-Baluchestan,Sistan and Baluchestan|IRN|28.0,60.5|R
Kashmir,Jammu and Kashmir,Indian-controlled Kashmir|IND|34.0,76.5|R
Azad Kashmir,Pakistani Kashmir|PAK|33.9,73.8|R
Line of Control||34.3,74.5|A
Punjab||31.0,74.5|A
Sindh,Sind|PAK|26.0,68.7|R
North-West Frontier Province,Khyber Pakhtunkhwa,North West Frontier Province|PAK|34.5,72.0|R
Waziristan,North Waziristan,South Waziristan|PAK|32.5,69.8|R
Swat,Swat Valley|PAK|35.2,72.4|R
Peshawar|PAK|34.01,71.58|C
Assam|IND|26.2,92.9|R
Gujarat|IND|22.7,71.6|R
Kerala|IND|10.5,76.3|R
Tamil Nadu|IND|11.0,78.4|R
Uttar Pradesh|IND|27.0,80.8|R
Bihar|IND|25.6,85.6|R
West Bengal|IND|23.8,87.9|R
Manipur|IND|24.7,93.9|R
Nagaland|IND|26.1,94.5|R
Maharashtra|IND|19.6,75.6|R
Bombay,Mumbai|IND|19.07,72.88|C
Calcutta,Kolkata|IND|22.56,88.36|C
Madras,Chennai|IND|13.09,80.28|C
Bangalore,Bengaluru|IND|12.97,77.59|C
Ayodhya|IND|26.8,82.2|C
Jaffna|LKA|9.67,80.01|C
Helmand,Helmand province|AFG|31.0,64.0|R
Kandahar|AFG|31.61,65.71|C
Kunduz|AFG|36.73,68.87|C
Mazar-i-Sharif,Mazar-e-Sharif,Mazar|AFG|36.71,67.11|C
Jalalabad|AFG|34.43,70.45|C
Herat|AFG|34.35,62.2|C
Bagram|AFG|34.95,69.27|S
Tora Bora|AFG|34.1,70.2|S
Panjshir,Panjshir Valley|AFG|35.4,70.0|R
Khyber Pass||34.1,71.1|S
Xinjiang|CHN|41.8,86.0|R
Tibet|CHN|31.5,88.0|R
Inner Mongolia|CHN|43.4,115.1|R
Sichuan|CHN|30.6,102.7|R
Guangdong|CHN|23.4,113.4|R
Fujian|CHN|26.0,118.0|R
Yunnan|CHN|25.0,101.5|R
Hubei|CHN|31.0,112.3|R
Hainan|CHN|19.2,109.7|R
Manchuria|CHN|45.0,126.0|R
Tiananmen Square,Tiananmen|CHN|39.9,116.39|S
Canton,Guangzhou|CHN|23.12,113.25|C
Lhasa|CHN|29.65,91.1|C
Okinawa|JPN|26.5,127.9|R
Hokkaido|JPN|43.4,142.8|R
Fukushima|JPN|37.42,141.03|S
Senkaku Islands,Senkakus,Diaoyu Islands|JPN|25.75,123.5|R
Korean Peninsula,Korean peninsula||38.0,127.5|A
Demilitarized Zone,DMZ,Panmunjom||37.96,126.68|S
Yongbyon|PRK|39.8,125.75|S
Spratly Islands,Spratlys,Paracel Islands,Paracels||10.0,114.0|A
Mindanao|PHL|7.5,125.0|R
Luzon|PHL|16.5,121.0|R
Jolo|PHL|6.0,121.0|R
Marawi|PHL|8.0,124.3|C
Aceh|IDN|4.2,96.9|R
Papua,West Papua,Irian Jaya|IDN|-4.0,137.0|R
Sumatra|IDN|0.0,102.0|R
Java|IDN|-7.5,110.0|R
Bali|IDN|-8.4,115.2|R
Sulawesi|IDN|-2.0,121.0|R
Maluku,Moluccas,Ambon|IDN|-3.2,129.0|R
Borneo||1.0,114.0|A
Bougainville|PNG|-6.2,155.3|R
Rakhine,Rakhine state,Arakan|MMR|20.0,93.5|R
Saigon,Ho Chi Minh City|VNM|10.82,106.63|C
Tigray|ETH|14.0,38.5|R
Oromia|ETH|8.0,39.0|R
Ogaden|ETH|7.0,43.0|R
Amhara|ETH|11.5,38.0|R
Badme|ERI|14.73,37.8|C
Darfur,West Darfur,North Darfur,South Darfur|SDN|13.0,24.5|R
South Kordofan,Kordofan|SDN|11.2,29.9|R
Abyei||9.6,28.4|A
Blue Nile|SDN|11.3,34.0|R
Biafra|NGA|5.5,7.5|R
Niger Delta|NGA|5.3,6.4|R
Borno|NGA|11.9,13.1|R
Kivu,North Kivu,South Kivu|COD|-2.0,28.5|R
Ituri|COD|1.7,29.9|R
Katanga|COD|-9.0,26.0|R
Goma|COD|-1.68,29.22|C
Bukavu|COD|-2.5,28.86|C
Cabinda|AGO|-5.0,12.4|R
Casamance|SEN|12.8,-15.3|R
Azawad|MLI|19.0,0.0|R
Timbuktu|MLI|16.77,-3.0|C
Cyrenaica|LBY|28.0,22.0|R
Benghazi|LBY|32.12,20.07|C
Misrata|LBY|32.38,15.09|C
Sirte|LBY|31.21,16.59|C
Sinai,Sinai Peninsula,Sinai peninsula|EGY|29.5,34.0|R
Tahrir Square|EGY|30.04,31.24|S
Sharm el-Sheikh,Sharm el Sheikh|EGY|27.92,34.33|C
Suez Canal||30.6,32.3|A
Kabylie,Kabylia|DZA|36.6,4.5|R
Kwazulu-Natal,KwaZulu-Natal,Natal|ZAF|-28.9,31.0|R
Soweto|ZAF|-26.27,27.86|C
Matabeleland|ZWE|-19.0,28.0|R
Dar es Salaam|TZA|-6.79,39.21|C
Mombasa|KEN|-4.05,39.67|C
Vojvodina|SRB|45.4,19.9|R
Presevo Valley,Presevo|SRB|42.3,21.65|R
Sandzak|SRB|43.1,19.8|R
Mitrovica,Kosovska Mitrovica|KOS|42.88,20.87|C
Srebrenica|BIH|44.1,19.3|C
Gorazde|BIH|43.67,18.98|C
Bihac|BIH|44.82,15.87|C
Banja Luka|BIH|44.78,17.19|C
Mostar|BIH|43.34,17.81|C
Tuzla|BIH|44.54,18.67|C
Krajina|HRV|44.5,16.0|R
Eastern Slavonia,Slavonia|HRV|45.4,18.3|R
Vukovar|HRV|45.35,19.0|C
Tetovo|MKD|42.0,20.97|C
Transylvania|ROU|46.8,24.0|R
Bavaria|DEU|48.9,11.4|R
Saxony|DEU|51.0,13.4|R
Basque Country,Euskadi|ESP|43.0,-2.6|R
Andalusia|ESP|37.5,-4.7|R
Galicia region|ESP|42.8,-8.0|R
Ceuta|ESP|35.89,-5.31|C
Melilla|ESP|35.29,-2.94|C
Corsica|FRA|42.0,9.0|R
Normandy|FRA|49.0,0.0|R
Brittany|FRA|48.2,-3.0|R
Alsace|FRA|48.3,7.4|R
Flanders|BEL|51.0,3.9|R
Wallonia|BEL|50.4,4.9|R
Sicily|ITA|37.5,14.0|R
Sardinia|ITA|40.0,9.0|R
Tuscany|ITA|43.4,11.0|R
Lombardy|ITA|45.6,9.8|R
Lampedusa|ITA|35.5,12.6|R
South Tyrol|ITA|46.6,11.4|R
Crete|GRC|35.2,24.9|R
Lesbos|GRC|39.1,26.3|R
Thrace||41.5,26.5|A
Anatolia|TUR|39.0,35.0|R
Diyarbakir|TUR|37.91,40.24|C
Istanbul,Constantinople|TUR|41.01,28.95|C
Gallipoli|TUR|40.4,26.7|R
Cornwall|GBR|50.4,-4.9|R
Yorkshire|GBR|53.9,-1.3|R
Tyneside|GBR|54.98,-1.6|R
Merseyside|GBR|53.4,-3.0|R
Kent|GBR|51.2,0.7|R
Essex|GBR|51.8,0.6|R
Lancashire|GBR|53.9,-2.6|R
Surrey|GBR|51.25,-0.4|R
Devon|GBR|50.7,-3.8|R
Northumbria|GBR|55.2,-2.0|R
Lockerbie|GBR|55.12,-3.36|C
Heathrow,Heathrow Airport|GBR|51.47,-0.45|S
Trafalgar Square|GBR|51.51,-0.13|S
Alabama,Ala.|USA|32.8,-86.8|R
Alaska|USA|64.0,-152.0|R
Arizona,Ariz.|USA|34.3,-111.7|R
Arkansas,Ark.|USA|34.8,-92.4|R
California,Calif.,Cal.|USA|37.2,-119.5|R
Colorado,Colo.|USA|39.0,-105.5|R
Connecticut,Conn.|USA|41.6,-72.7|R
Delaware,Del.|USA|39.0,-75.5|R
Florida,Fla.|USA|28.6,-82.4|R
Hawaii|USA|20.3,-156.4|R
Idaho|USA|44.4,-114.6|R
Illinois,Ill.|USA|40.0,-89.2|R
Indiana,Ind.|USA|39.9,-86.3|R
Iowa|USA|42.1,-93.5|R
Kansas,Kan.|USA|38.5,-98.4|R
Kentucky,Ky.|USA|37.5,-85.3|R
Louisiana,La.|USA|31.1,-92.0|R
Maine|USA|45.4,-69.2|R
Maryland,Md.|USA|39.0,-76.8|R
Massachusetts,Mass.|USA|42.3,-71.8|R
Michigan,Mich.|USA|44.3,-85.4|R
Minnesota,Minn.|USA|46.3,-94.3|R
Mississippi,Miss.|USA|32.7,-89.7|R
Missouri,Mo.|USA|38.4,-92.5|R
Montana,Mont.|USA|47.0,-109.6|R
Nebraska,Neb.|USA|41.5,-99.8|R
Nevada,Nev.|USA|39.3,-116.6|R
New Hampshire,N.H.|USA|43.7,-71.6|R
New Jersey,N.J.|USA|40.2,-74.7|R
New Mexico,N.M.|USA|34.4,-106.1|R
New York,New York City,N.Y.|USA|40.71,-74.01|C
North Carolina,N.C.|USA|35.6,-79.4|R
North Dakota,N.D.|USA|47.5,-100.5|R
Ohio|USA|40.3,-82.8|R
Oklahoma,Okla.|USA|35.6,-97.5|R
Oregon,Ore.|USA|43.9,-120.6|R
Pennsylvania,Pa.|USA|40.9,-77.8|R
Rhode Island,R.I.|USA|41.7,-71.6|R
South Carolina,S.C.|USA|33.9,-80.9|R
South Dakota,S.D.|USA|44.4,-100.2|R
Tennessee,Tenn.|USA|35.9,-86.4|R
Texas|USA|31.5,-99.3|R
Utah|USA|39.3,-111.7|R
Vermont,Vt.|USA|44.1,-72.7|R
Virginia,Va.|USA|37.5,-78.9|R
Washington state,Wash.|USA|47.4,-120.4|R
West Virginia,W.Va.|USA|38.6,-80.6|R
Wisconsin,Wis.|USA|44.6,-89.9|R
Wyoming,Wyo.|USA|43.0,-107.6|R
Los Angeles,L.A.,LA|USA|34.05,-118.24|C
Manhattan|USA|40.78,-73.97|R
Brooklyn|USA|40.65,-73.95|R
Wall Street|USA|40.71,-74.01|S
Silicon Valley|USA|37.4,-122.1|R
Hollywood|USA|34.1,-118.33|R
Camp David|USA|39.65,-77.46|S
Ground Zero,World Trade Center|USA|40.71,-74.01|S
Quebec|CAN|52.0,-72.0|R
Ontario|CAN|50.0,-86.0|R
Alberta|CAN|55.0,-115.0|R
British Columbia|CAN|54.0,-125.0|R
Manitoba|CAN|55.0,-97.0|R
Nova Scotia|CAN|45.0,-63.0|R
Newfoundland|CAN|48.6,-56.0|R
Saskatchewan|CAN|54.0,-106.0|R
New South Wales|AUS|-32.0,147.0|R
Queensland|AUS|-22.0,144.0|R
Tasmania|AUS|-42.0,147.0|R
Western Australia|AUS|-26.0,121.0|R
South Australia|AUS|-30.0,135.0|R
Northern Territory|AUS|-19.5,133.0|R
Chiapas|MEX|16.5,-92.5|R
Sinaloa|MEX|25.0,-107.5|R
Ciudad Juarez,Ciudad Juárez|MEX|31.74,-106.49|C
Sao Paulo,São Paulo|BRA|-23.55,-46.64|C
Rio de Janeiro,Rio|BRA|-22.9,-43.2|C
Amazonia|BRA|-5.0,-60.0|R
Patagonia|ARG|-44.0,-69.0|R
Guantanamo Bay,Guantanamo,Guantánamo|CUB|20.0,-75.1|S
Bay of Pigs|CUB|22.2,-81.2|S
Panama Canal|PAN|9.1,-79.7|S
Africa||2.0,20.0|A
East Africa,Eastern Africa||0.0,38.0|A
West Africa||12.0,-3.0|A
North Africa||28.0,10.0|A
Southern Africa,southern Africa||-22.0,25.0|A
Central Africa,central Africa||3.0,20.0|A
Horn of Africa||8.0,46.0|A
Sahel||15.0,0.0|A
Maghreb||33.0,2.0|A
Great Lakes||-2.0,30.0|A
Asia||35.0,95.0|A
Central Asia||42.0,65.0|A
South Asia||23.0,78.0|A
Southeast Asia,South-East Asia,South East Asia||8.0,110.0|A
East Asia||36.0,120.0|A
Asia-Pacific,Asia Pacific||10.0,130.0|A
Middle East,Mideast||30.0,42.0|A
Near East||33.0,40.0|A
Levant||33.5,36.0|A
Arabian Peninsula,Arabian peninsula||23.0,46.0|A
Europe||50.0,15.0|A
Eastern Europe,East Europe||50.0,25.0|A
Western Europe||48.0,4.0|A
Central Europe||49.0,16.0|A
Balkans,Balkan peninsula||43.0,21.0|A
Baltics,Baltic states||57.0,25.0|A
Caucasus,South Caucasus,Transcaucasus||42.0,44.0|A
Scandinavia||63.0,16.0|A
Iberia||40.0,-5.0|A
Latin America||-10.0,-65.0|A
South America||-15.0,-60.0|A
Central America||13.0,-86.0|A
North America||45.0,-100.0|A
Americas||10.0,-80.0|A
Caribbean||18.0,-72.0|A
Oceania||-15.0,150.0|A
Antarctica||-80.0,0.0|A
Arctic||75.0,0.0|A
West||45.0,-30.0|A
Mediterranean Sea,Mediterranean||36.0,18.0|A
Black Sea||43.5,34.0|A
Sea of Azov,Azov Sea||46.1,36.6|A
Caspian Sea,Caspian||42.0,50.5|A
Baltic Sea,Baltic||58.0,20.0|A
North Sea||56.0,3.0|A
Red Sea||20.0,38.5|A
Dead Sea||31.5,35.5|A
Aegean Sea,Aegean||39.0,25.0|A
Adriatic Sea,Adriatic||43.0,15.0|A
Arabian Sea||15.0,65.0|A
South China Sea||12.0,113.0|A
East China Sea||29.0,125.0|A
Sea of Japan,East Sea||40.0,135.0|A
Yellow Sea||35.5,123.5|A
Philippine Sea||20.0,130.0|A
Persian Gulf,Arabian Gulf,Gulf||26.5,52.0|A
Gulf of Aden||12.0,48.0|A
Gulf of Oman||24.5,58.5|A
Gulf of Mexico||25.0,-90.0|A
Gulf of Guinea||2.0,3.0|A
Gulf of Tonkin,Tonkin Gulf||20.0,108.0|A
Strait of Hormuz,Straits of Hormuz,Hormuz Strait||26.6,56.5|A
Kerch Strait,Strait of Kerch||45.3,36.6|A
Taiwan Strait,Taiwan Straits,Strait of Taiwan||24.5,119.5|A
Strait of Malacca,Malacca Strait||4.0,100.0|A
Bab el-Mandeb,Bab al-Mandab||12.6,43.3|A
Bosporus,Bosphorus|TUR|41.1,29.1|A
Dardanelles|TUR|40.2,26.4|A
Strait of Gibraltar||36.0,-5.6|A
English Channel,Channel Tunnel||50.3,-1.0|A
Bering Strait,Bering Sea||66.0,-169.0|A
Bay of Bengal||15.0,88.0|A
Atlantic Ocean,Atlantic,North Atlantic,South Atlantic||20.0,-40.0|A
Pacific Ocean,Pacific,South Pacific||0.0,-160.0|A
Indian Ocean||-20.0,80.0|A
Arctic Ocean||80.0,0.0|A
Nile,Nile River,River Nile||27.0,31.0|A
Danube||45.0,29.0|A
Rhine||50.0,7.6|A
Euphrates||35.0,40.0|A
Tigris||34.0,44.0|A
Jordan River,River Jordan||32.3,35.6|A
Dniester||46.8,29.5|A
Dnieper,Dnipro River||48.5,35.0|A
Volga|RUS|51.0,46.0|A
Mekong||15.0,105.0|A
Yangtze|CHN|30.5,112.0|A
Ganges||25.0,83.0|A
Indus|PAK|27.0,68.5|A
Amazon River,Amazon rainforest||-3.0,-60.0|A
Congo River||-4.0,16.0|A
Niger River||10.0,5.0|A
Rio Grande||28.0,-100.0|A
Mississippi River|USA|32.3,-91.0|A
Thames,River Thames|GBR|51.5,0.0|A
Himalayas||28.0,85.0|A
Alps||46.5,9.5|A
Andes||-20.0,-68.0|A
Pyrenees||42.7,0.5|A
Urals,Ural Mountains|RUS|60.0,60.0|A
Mount Everest,Everest||27.99,86.93|S
Sahara,Sahara Desert||23.0,10.0|A
Chunnel||51.0,1.5|S
Diego Garcia|GBR|-7.3,72.4|S
Camp Bondsteel|KOS|42.36,21.25|S
Aarhus|DNK|56.16,10.21|C
Geneva|CHE|46.2,6.15|C
Bruxelles,Brussels|BEL|50.85,4.35|C
Prague,Praha|CZE|50.09,14.42|C
Cologne,Köln|DEU|50.94,6.96|C
Gothenburg,Göteborg|SWE|57.71,11.97|C
Lodz,Łódź|POL|51.76,19.46|C
Tromso,Tromsø|NOR|69.65,18.96|C
Cracow,Krakow,Kraków|POL|50.06,19.94|C
Wroclaw,Wrocław|POL|51.11,17.03|C
Oporto,Porto|PRT|41.15,-8.61|C
Antwerp,Antwerpen|BEL|51.22,4.4|C
Ghent,Gent|BEL|51.05,3.72|C
Bruges,Brugge|BEL|51.21,3.22|C
Nuremberg,Nürnberg|DEU|49.45,11.08|C
Frankfurt|DEU|50.11,8.68|C
Cluj,Cluj-Napoca|ROU|46.77,23.6|C
Mekelle,Mekele|ETH|13.5,39.47|C
Kidal|MLI|18.44,1.41|C
Marrakech,Marrakesh|MAR|31.63,-8|C
Fez,Fes|MAR|34.03,-5|C
Rostov-on-Don|RUS|47.24,39.71|C
Avdiivka|UKR|48.14,37.74|C
Sukhumi,Sokhumi|GEO|43,41.02|C
Stepanakert,Khankendi|AZE|39.82,46.75|C
El Alto|BOL|-16.5,-68.16|C
Londonderry|GBR|55,-7.31|C
Marseilles,Marseille|FRA|43.3,5.37|C
Lyons,Lyon|FRA|45.76,4.84|C
Munich,München|DEU|48.14,11.58|C
Strasbourg|FRA|48.58,7.75|C
Lisbon,Lisboa|PRT|38.72,-9.13|C
Milan|ITA|45.46,9.19|C
Naples|ITA|40.85,14.27|C
Turin|ITA|45.07,7.69|C
Venice|ITA|45.44,12.33|C
Florence|ITA|43.77,11.25|C
Seville|ESP|37.38,-5.97|C
Salonika,Thessaloniki|GRC|40.64,22.94|C
Gdansk,Danzig|POL|54.35,18.65|C
Auschwitz|POL|50.03,19.2|S
New England|USA|44,-71.5|R
Midwest|USA|41.9,-91.5|R
Deep South|USA|32.5,-87|R
Pacific Northwest|USA|46,-121|R
Great Plains|USA|41,-100|R
Rust Belt|USA|41,-82|R
San Francisco Bay Area,Bay Area|USA|37.7,-122.2|R
Cape Cod|USA|41.7,-70.3|R
Cape of Good Hope|ZAF|-34.4,18.5|S
Bay of Biscay||45,-5|A
Midlands,West Midlands|GBR|52.5,-2|R
Borno state|NGA|11.9,13.1|R
Yobe|NGA|12.3,11.4|R
Adamawa|NGA|9.3,12.4|R
Kaduna state|NGA|10.4,7.7|R
Plateau state|NGA|9.2,9.5|R
Zamfara|NGA|12.1,6.2|R
Benue|NGA|7.3,8.7|R
Rivers state|NGA|4.8,6.9|R
Bayelsa|NGA|4.8,6.1|R
Anambra|NGA|6.2,7.0|R
Imo state|NGA|5.6,7.1|R
Amhara region|ETH|11.7,38.0|R
Afar,Afar region|ETH|11.8,41.0|R
Jubaland|SOM|0.5,42.0|R
Hiran,Hiiraan|SOM|4.3,45.3|R
Kasai|COD|-5.0,21.0|R
Cabo Delgado|MOZ|-12.3,39.3|R
Diffa|NER|13.3,12.6|R
Tillaberi|NER|14.5,1.8|R
Agadez region|NER|19.0,10.0|R
Blue Nile state|SDN|11.2,34.2|R
North Kordofan|SDN|13.9,30.4|R
Gezira,Gezira state|SDN|14.5,33.3|R
Unity state|SSD|9.0,29.7|R
Jonglei|SSD|7.5,32.0|R
Upper Nile,Upper Nile state|SSD|9.9,32.7|R
Equatoria|SSD|4.9,30.5|R
Turkana|KEN|3.3,35.6|R
Mandera County|KEN|3.5,41.0|R
Lamu County|KEN|-2.1,40.8|R
Garissa County|KEN|-0.5,40.3|R
Zululand|ZAF|-28.0,31.7|R
Gauteng|ZAF|-26.0,28.0|R
Western Cape|ZAF|-33.5,20.5|R
Eastern Cape|ZAF|-32.0,26.5|R
Limpopo|ZAF|-23.8,29.4|R
Mpumalanga|ZAF|-25.8,30.3|R
Mashonaland|ZWE|-17.0,31.0|R
Copperbelt|ZMB|-12.9,28.0|R
Ashanti,Ashanti region|GHA|6.8,-1.5|R
Tripolitania|LBY|31.5,13.5|R
Fezzan|LBY|26.0,14.0|R
Rif|MAR|35.0,-4.0|R
Idlib province|SYR|35.8,36.6|R
Aleppo province|SYR|36.2,37.5|R
Hasakah,Hasakeh|SYR|36.5,40.7|R
Latakia province|SYR|35.6,36.0|R
Quneitra|SYR|33.1,35.8|R
Sweida,Suwayda|SYR|32.7,36.6|R
Diyala|IRQ|33.8,45.0|R
Nineveh,Nineveh province|IRQ|36.0,42.5|R
Salahuddin,Salah al-Din province|IRQ|34.6,43.7|R
Sinjar|IRQ|36.3,41.9|R
Hadramaut,Hadramawt|YEM|16.0,49.0|R
Abyan|YEM|13.6,46.1|R
Shabwa|YEM|14.8,46.8|R
Saada province|YEM|17.0,43.8|R
Sistan-Baluchistan|IRN|28.0,60.5|R
Khuzestan|IRN|31.3,49.0|R
Kermanshah province|IRN|34.4,46.5|R
Khorasan|IRN|35.5,58.5|R
Fars province|IRN|29.3,53.2|R
Kunduz province|AFG|36.8,68.8|R
Nangarhar|AFG|34.2,70.3|R
Khost province|AFG|33.3,69.9|R
Paktika|AFG|32.4,68.8|R
Paktia|AFG|33.7,69.4|R
Kunar|AFG|34.9,71.1|R
Uruzgan|AFG|32.9,66.0|R
Zabul|AFG|32.2,67.2|R
Badakhshan|AFG|36.7,70.9|R
Baghlan|AFG|36.0,68.7|R
Logar|AFG|34.0,69.2|R
Wardak|AFG|34.3,68.3|R
Farah province|AFG|32.4,62.1|R
Nimroz|AFG|31.0,62.4|R
Faryab|AFG|36.1,64.9|R
Herat province|AFG|34.3,62.2|R
Punjab province|PAK|31.0,72.7|R
Gilgit-Baltistan|PAK|35.8,74.9|R
Karnataka|IND|15.0,76.0|R
Andhra Pradesh|IND|15.9,79.7|R
Telangana|IND|17.9,79.0|R
Odisha,Orissa|IND|20.5,84.4|R
Jharkhand|IND|23.6,85.3|R
Chhattisgarh|IND|21.3,81.9|R
Madhya Pradesh|IND|23.5,78.5|R
Rajasthan|IND|27.0,74.0|R
Haryana|IND|29.2,76.3|R
Himachal Pradesh|IND|31.8,77.3|R
Uttarakhand|IND|30.1,79.2|R
Mizoram|IND|23.3,92.8|R
Meghalaya|IND|25.5,91.3|R
Tripura|IND|23.8,91.7|R
Arunachal Pradesh|IND|28.0,94.5|R
Sikkim|IND|27.5,88.5|R
Ladakh|IND|34.2,77.6|R
Goa|IND|15.4,74.0|R
Shan State|MMR|21.5,98.0|R
Kachin,Kachin State|MMR|26.0,97.5|R
Kayin State|MMR|17.0,98.0|R
Chin State|MMR|22.0,93.5|R
Sagaing|MMR|23.5,95.5|R
Cox's Bazar|BGD|21.4,92.0|R
Chittagong Hill Tracts|BGD|22.5,92.3|R
Jaffna Peninsula|LKA|9.7,80.0|R
Papua province|IDN|-4.0,138.0|R
West Kalimantan|IDN|0.0,110.5|R
Lombok|IDN|-8.6,116.3|R
Sabah|MYS|5.4,116.9|R
Sarawak|MYS|2.5,113.0|R
Penang|MYS|5.4,100.3|R
Kelantan|MYS|5.3,102.0|R
Pattani|THA|6.7,101.3|R
Yala province|THA|6.3,101.2|R
Narathiwat|THA|6.3,101.8|R
Phuket|THA|7.9,98.4|R
Basilan|PHL|6.5,122.0|R
Palawan|PHL|9.8,118.7|R
Leyte|PHL|10.9,124.9|R
Samar|PHL|11.8,125.0|R
Negros|PHL|10.0,123.0|R
Kyushu|JPN|32.9,130.8|R
Honshu|JPN|36.0,138.0|R
Shikoku|JPN|33.7,133.5|R
Jeju|KOR|33.4,126.5|R
Guangxi|CHN|23.8,108.8|R
Guizhou|CHN|26.8,106.9|R
Hunan|CHN|27.6,111.7|R
Henan|CHN|33.9,113.5|R
Hebei|CHN|38.0,115.5|R
Shandong|CHN|36.4,118.5|R
Shanxi|CHN|37.6,112.3|R
Shaanxi|CHN|35.2,108.9|R
Gansu|CHN|37.8,101.0|R
Qinghai|CHN|35.7,96.0|R
Ningxia|CHN|37.3,106.2|R
Liaoning|CHN|41.3,122.6|R
Jilin province|CHN|43.7,126.2|R
Heilongjiang|CHN|47.9,127.8|R
Jiangsu|CHN|33.0,119.5|R
Zhejiang|CHN|29.1,120.1|R
Anhui|CHN|31.8,117.2|R
Jiangxi|CHN|27.6,115.7|R
Kinmen|TWN|24.4,118.4|R
Gorno-Badakhshan|TJK|38.3,72.5|R
Karakalpakstan|UZB|43.8,59.0|R
Osh region|KGZ|40.0,73.0|R
Adjara|GEO|41.6,42.1|R
Syunik|ARM|39.3,46.2|R
Bashkortostan,Bashkiria|RUS|54.2,56.2|R
Buryatia|RUS|52.0,109.0|R
Yakutia,Sakha|RUS|66.4,129.0|R
Kabardino-Balkaria|RUS|43.4,43.4|R
Karachay-Cherkessia|RUS|43.8,41.7|R
Kalmykia|RUS|46.2,45.3|R
Karelia|RUS|63.6,33.0|R
Sakhalin|RUS|50.5,142.8|R
Kamchatka|RUS|56.1,159.0|R
Primorye,Primorsky region|RUS|45.0,134.5|R
Belgorod region|RUS|50.8,37.5|R
Bryansk region|RUS|52.9,33.4|R
Kursk region|RUS|51.7,36.2|R
Rostov region|RUS|47.8,41.2|R
Krasnodar region|RUS|45.3,39.4|R
Voronezh region|RUS|51.0,40.1|R
Chuvashia|RUS|55.5,47.0|R
Kherson region,Kherson Oblast|UKR|46.6,33.5|R
Kharkiv region,Kharkiv Oblast|UKR|49.6,36.5|R
Sumy region,Sumy Oblast|UKR|51.0,34.0|R
Zaporizhzhia region|UKR|47.3,35.6|R
Dnipropetrovsk region|UKR|48.4,35.0|R
Odesa region,Odessa region|UKR|46.7,30.5|R
Bukovina|UKR|48.3,25.9|R
Gagauzia|MDA|46.1,28.7|R
Silesia|POL|50.6,17.9|R
Mazovia|POL|52.3,21.0|R
Moravia|CZE|49.3,17.0|R
Bohemia|CZE|49.9,14.5|R
Istria|HRV|45.2,13.9|R
Dalmatia|HRV|43.5,16.5|R
Peloponnese|GRC|37.5,22.4|R
Lesvos|GRC|39.2,26.3|R
Hatay|TUR|36.4,36.2|R
Thuringia|DEU|50.9,11.0|R
Brandenburg|DEU|52.4,13.3|R
Lower Saxony|DEU|52.6,9.8|R
North Rhine-Westphalia|DEU|51.5,7.6|R
Rhineland-Palatinate|DEU|49.9,7.4|R
Saarland|DEU|49.4,6.9|R
Schleswig-Holstein|DEU|54.2,9.8|R
Mecklenburg-Western Pomerania|DEU|53.6,12.5|R
Saxony-Anhalt|DEU|51.9,11.7|R
Baden-Wuerttemberg,Baden-Württemberg|DEU|48.6,9.0|R
Tyrol|AUT|47.2,11.4|R
Styria|AUT|47.3,15.0|R
Carinthia|AUT|46.8,13.9|R
Provence|FRA|43.9,6.0|R
Burgundy|FRA|47.2,4.6|R
Veneto|ITA|45.5,11.9|R
Piedmont|ITA|45.0,7.9|R
Calabria|ITA|39.0,16.5|R
Apulia,Puglia|ITA|41.0,16.6|R
Campania|ITA|40.9,14.8|R
Algarve|PRT|37.2,-8.1|R
Scania|SWE|55.9,13.6|R
Lapland|FIN|67.9,26.5|R
Sussex|GBR|50.9,-0.1|R
Hampshire|GBR|51.1,-1.3|R
Norfolk|GBR|52.7,1.0|R
Cumbria|GBR|54.5,-3.2|R
Northumberland|GBR|55.3,-2.1|R
County Durham|GBR|54.7,-1.8|R
Derbyshire|GBR|53.1,-1.6|R
Nottinghamshire|GBR|53.2,-1.0|R
Lincolnshire|GBR|53.1,-0.2|R
Cheshire|GBR|53.2,-2.5|R
Staffordshire|GBR|52.9,-2.0|R
Oxfordshire|GBR|51.8,-1.3|R
Cambridgeshire|GBR|52.3,0.0|R
Gloucestershire|GBR|51.8,-2.2|R
Wiltshire|GBR|51.3,-1.9|R
Dorset|GBR|50.8,-2.3|R
Hertfordshire|GBR|51.8,-0.2|R
Shetland|GBR|60.4,-1.3|R
Orkney|GBR|59.0,-3.0|R
Munster|IRL|52.3,-8.6|R
Connacht|IRL|53.8,-9.0|R
Michoacan|MEX|19.2,-101.9|R
Oaxaca state|MEX|17.0,-96.5|R
Sonora|MEX|29.6,-110.7|R
Tamaulipas|MEX|24.3,-98.6|R
Jalisco|MEX|20.6,-103.7|R
Yucatan,Yucatan Peninsula|MEX|20.7,-89.0|R
Quintana Roo|MEX|19.6,-88.0|R
Baja California|MEX|30.0,-115.1|R
Nuevo Leon|MEX|25.6,-99.9|R
Coahuila|MEX|27.3,-102.0|R
Guanajuato|MEX|20.9,-101.0|R
Antioquia|COL|6.6,-75.6|R
Cauca|COL|2.4,-76.8|R
Arauca|COL|7.0,-71.0|R
Catatumbo|COL|8.8,-73.0|R
Norte de Santander|COL|8.0,-73.0|R
Putumayo|COL|0.5,-76.0|R
Caqueta|COL|1.0,-74.0|R
Narino|COL|1.5,-78.0|R
Zulia|VEN|10.0,-72.0|R
Tachira|VEN|7.8,-72.2|R
Essequibo|GUY|6.0,-59.5|R
Galapagos,Galapagos Islands|ECU|-0.6,-90.4|R
Guayas|ECU|-2.0,-79.9|R
Esmeraldas province|ECU|0.8,-79.3|R
Ayacucho region|PER|-14.0,-74.2|R
Puno region|PER|-15.0,-70.0|R
Chapare|BOL|-17.0,-65.5|R
Bahia|BRA|-12.5,-41.7|R
Minas Gerais|BRA|-18.5,-44.6|R
Para state|BRA|-4.0,-53.0|R
Amazonas|BRA|-4.0,-64.0|R
Mato Grosso|BRA|-13.0,-56.0|R
Rio Grande do Sul|BRA|-30.0,-53.5|R
Parana|BRA|-24.9,-51.6|R
Pernambuco|BRA|-8.4,-37.9|R
Roraima|BRA|2.0,-61.4|R
Tierra del Fuego|ARG|-54.3,-67.7|R
Araucania|CHL|-38.8,-72.4|R
Easter Island|CHL|-27.1,-109.4|R
Guadalcanal|SLB|-9.6,160.2|R
New Brunswick|CAN|46.5,-66.4|R
Newfoundland and Labrador|CAN|49.0,-56.0|R
Yukon|CAN|63.6,-135.5|R
Nunavut|CAN|66.0,-90.0|R
Prince Edward Island|CAN|46.4,-63.2|R
Socotra|YEM|12.5,53.9|R
Galmudug|SOM|5.8,47.5|R
Great Lakes region||-2.0,29.5|A
Iberian Peninsula||40.2,-4.5|A
Indochina||15.0,105.0|A
Melanesia||-10.0,160.0|A
Polynesia||-15.0,-150.0|A
Micronesia region||8.0,150.0|A
Long Island|USA|40.8,-73.1|R
Bronx|USA|40.8,-73.9|R
Queens|USA|40.7,-73.8|R
Staten Island|USA|40.6,-74.2|R
Harlem|USA|40.8,-73.9|R
Appalachia|USA|38.0,-82.0|R
American Midwest|USA|41.5,-93.0|R
Georgia|USA|32.8,-83.4|R
`;
