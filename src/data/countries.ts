/**
 * Countries and territories as news names them. One line a country, fields parted by `|`:
 * ISO 3166-1 alpha-3 code (KOS for Kosovo; dependencies stand under their state's code) | names, the usual one first,
 * then variants, former names and abbreviations | adjectives | people (singular; the plural adds -s, or follows `+`) |
 * capitals and seats that stand for its government | latitude and longitude of its middle, whole degrees.
 * Origin: codes after ISO 3166-1 (checked against i18n-iso-countries, MIT); the rest facts, our own list.
 */
export const COUNTRIES = `
AFG|Afghanistan,Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani|Afghan,Afghani|Kabul|33,65
ALB|Albania,Republic of Albania|Albanian|Albanian|Tirana|41,20
DZA|Algeria,People's Democratic Republic of Algeria|Algerian|Algerian|Algiers|28,3
AND|Andorra|Andorran|Andorran|Andorra la Vella|42,1
AGO|Angola,Republic of Angola|Angolan|Angolan|Luanda|-12,18
ATG|Antigua and Barbuda,Antigua|Antiguan|Antiguan|Saint John's|17,-62
ARG|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean|Argentine,Argentinian,Argentinean|Buenos Aires|-34,-64
ARM|Armenia,Republic of Armenia|Armenian|Armenian|Yerevan|40,45
AUS|Australia,Commonwealth of Australia|Australian,Aussie|Australian,Aussie|Canberra|-25,135
AUT|Austria,Republic of Austria|Austrian|Austrian|Vienna|47,13
AZE|Azerbaijan,Republic of Azerbaijan|Azerbaijani,Azeri|Azerbaijani,Azeri|Baku|40,47
BHS|Bahamas,The Bahamas|Bahamian|Bahamian|Nassau|24,-76
BHR|Bahrain,Kingdom of Bahrain|Bahraini|Bahraini|Manama|26,50
BGD|Bangladesh,People's Republic of Bangladesh,East Pakistan|Bangladeshi|Bangladeshi|Dhaka,Dacca|24,90
BRB|Barbados|Barbadian,Bajan|Barbadian,Bajan|Bridgetown|13,-59
BLR|Belarus,Republic of Belarus,Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian,Belorussian|Belarusian,Belarussian|Minsk|53,28
BEL|Belgium,Kingdom of Belgium|Belgian|Belgian||50,4
BLZ|Belize,British Honduras|Belizean|Belizean|Belmopan|17,-88
BEN|Benin,Republic of Benin,Dahomey|Beninese,Beninois|Beninese+Beninese|Porto-Novo,Cotonou|9,2
BTN|Bhutan,Kingdom of Bhutan|Bhutanese|Bhutanese+Bhutanese|Thimphu|27,90
BOL|Bolivia,Plurinational State of Bolivia|Bolivian|Bolivian|La Paz,Sucre|-17,-65
BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Bosnia-Hercegovina,Republika Srpska,Bosnian Serb Republic|Bosnian|Bosnian,Bosniak,Bosnian Serb,Bosnian Croat,Bosnian Muslim|Sarajevo|44,18
BWA|Botswana,Republic of Botswana,Bechuanaland|Botswanan|Botswanan,Motswana+Batswana|Gaborone|-22,24
BRA|Brazil,Federative Republic of Brazil|Brazilian|Brazilian|Brasilia,Brasília|-10,-55
BRN|Brunei,Brunei Darussalam|Bruneian|Bruneian|Bandar Seri Begawan|4,115
BGR|Bulgaria,Republic of Bulgaria|Bulgarian|Bulgarian,Bulgar|Sofia|43,25
BFA|Burkina Faso,Burkina,Upper Volta|Burkinabe,Burkinabé|Burkinabe,Burkinabé|Ouagadougou|13,-2
BDI|Burundi,Republic of Burundi|Burundian|Burundian|Bujumbura,Gitega|-3,30
KHM|Cambodia,Kingdom of Cambodia,Kampuchea,Democratic Kampuchea|Cambodian,Kampuchean,Khmer|Cambodian,Kampuchean|Phnom Penh|13,105
CMR|Cameroon,Republic of Cameroon,Cameroun|Cameroonian|Cameroonian|Yaounde,Yaoundé|6,12
CAN|Canada|Canadian|Canadian|Ottawa|60,-95
CPV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean|Cape Verdean|Praia|16,-24
CAF|Central African Republic,CAR|Central African|Central African|Bangui|7,21
TCD|Chad,Republic of Chad|Chadian|Chadian|N'Djamena,Ndjamena|15,19
CHL|Chile,Republic of Chile|Chilean|Chilean|Santiago|-30,-71
CHN|China,People's Republic of China,PRC,Communist China,mainland China,Macau,Macao|Chinese,Sino|Chinese+Chinese|Beijing,Peking,Zhongnanhai|35,105
HKG|Hong Kong,Hongkong,Hong Kong SAR|Hong Kong|Hong Konger,Hongkonger||22,114
COL|Colombia,Republic of Colombia|Colombian|Colombian|Bogota,Bogotá|4,-72
COM|Comoros,Comoro Islands,Union of the Comoros|Comorian,Comoran|Comorian|Moroni|-12,44
COG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo Republic|||Brazzaville|-1,15
COD|Democratic Republic of the Congo,Democratic Republic of Congo,Congo,DRC,DR Congo,D.R. Congo,Congo-Kinshasa,Zaire|Congolese,Zairian,Zairean|Congolese+Congolese,Zairian,Zairean|Kinshasa|0,25
CRI|Costa Rica,Republic of Costa Rica|Costa Rican|Costa Rican|San Jose,San José|10,-84
CIV|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivoirian|Ivorian,Ivoirian|Yamoussoukro,Abidjan|8,-5
HRV|Croatia,Republic of Croatia|Croatian,Croat|Croatian,Croat|Zagreb|45,15
CUB|Cuba,Republic of Cuba|Cuban|Cuban|Havana|21,-80
CYP|Cyprus,Republic of Cyprus,Northern Cyprus,Turkish Republic of Northern Cyprus|Cypriot,Greek Cypriot,Turkish Cypriot|Cypriot,Greek Cypriot,Turkish Cypriot|Nicosia|35,33
CZE|Czech Republic,Czechia,Czechoslovakia|Czech,Czechoslovak,Czechoslovakian|Czech,Czechoslovak|Prague|50,15
DNK|Denmark,Kingdom of Denmark,Greenland,Faroe Islands|Danish,Greenlandic,Faroese|Dane,Greenlander,Faroese+Faroese|Copenhagen|56,10
DJI|Djibouti|Djiboutian|Djiboutian||11,43
DMA|Dominica|Dominican|Dominican|Roseau|15,-61
DOM|Dominican Republic|Dominican|Dominican|Santo Domingo|19,-71
TLS|East Timor,Timor-Leste,Timor Leste|East Timorese,Timorese|East Timorese+East Timorese,Timorese+Timorese|Dili|-9,126
ECU|Ecuador,Republic of Ecuador|Ecuadorian,Ecuadorean,Ecuadoran|Ecuadorian,Ecuadorean|Quito|-2,-78
EGY|Egypt,Arab Republic of Egypt,United Arab Republic|Egyptian|Egyptian|Cairo|27,30
SLV|El Salvador,Salvador|Salvadoran,Salvadorean,Salvadorian|Salvadoran,Salvadorean,Salvadorian|San Salvador|14,-89
GNQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Equatorial Guinean,Equatoguinean|Malabo|2,10
ERI|Eritrea,State of Eritrea|Eritrean|Eritrean|Asmara|15,39
EST|Estonia,Republic of Estonia|Estonian|Estonian|Tallinn|59,26
SWZ|Eswatini,Swaziland,Kingdom of Eswatini|Swazi,Eswatini|Swazi|Mbabane|-26,31
ETH|Ethiopia,Federal Democratic Republic of Ethiopia,Abyssinia|Ethiopian|Ethiopian|Addis Ababa|8,38
FJI|Fiji,Republic of Fiji,Fiji Islands|Fijian,Fiji|Fijian|Suva|-18,178
FIN|Finland,Republic of Finland|Finnish|Finn|Helsinki|64,26
FRA|France,French Republic,New Caledonia,French Polynesia,French Guiana,Guadeloupe,Martinique,Reunion,Réunion,Mayotte,Tahiti|French,Franco,Corsican,Tahitian|Frenchman+Frenchmen,Frenchwoman+Frenchwomen|Paris,Elysee,Elysée,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay|46,2
GAB|Gabon,Gabonese Republic|Gabonese|Gabonese+Gabonese|Libreville|-1,12
GMB|Gambia,The Gambia,Republic of the Gambia|Gambian|Gambian|Banjul|13,-16
GEO|Georgia,Republic of Georgia|Georgian|Georgian|Tbilisi|42,43
DEU|Germany,Federal Republic of Germany,West Germany,East Germany,GDR,German Democratic Republic,FRG|German,West German,East German|German,West German,East German|Berlin,Bonn|51,9
GHA|Ghana,Republic of Ghana,Gold Coast|Ghanaian|Ghanaian|Accra|8,-2
GRC|Greece,Hellenic Republic|Greek,Hellenic|Greek|Athens|39,22
GRD|Grenada|Grenadian|Grenadian|St. George's|12,-62
GTM|Guatemala,Republic of Guatemala|Guatemalan|Guatemalan|Guatemala City|15,-90
GIN|Guinea,Republic of Guinea,Guinea-Conakry|Guinean|Guinean|Conakry|11,-10
GNB|Guinea-Bissau,Guinea Bissau,Republic of Guinea-Bissau|Bissau-Guinean|Bissau-Guinean|Bissau|12,-15
GUY|Guyana,Co-operative Republic of Guyana,British Guiana|Guyanese|Guyanese+Guyanese|Georgetown|5,-59
HTI|Haiti,Republic of Haiti|Haitian|Haitian|Port-au-Prince,Port au Prince|19,-72
HND|Honduras,Republic of Honduras|Honduran|Honduran|Tegucigalpa|15,-86
HUN|Hungary|Hungarian,Magyar|Hungarian|Budapest|47,20
ISL|Iceland|Icelandic|Icelander|Reykjavik,Reykjavík|65,-18
IND|India,Republic of India,Bharat|Indian,Indo|Indian|New Delhi,Delhi|20,77
IDN|Indonesia,Republic of Indonesia,Dutch East Indies|Indonesian|Indonesian|Jakarta,Djakarta|-5,120
IRN|Iran,Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian|Iranian|Tehran,Teheran|32,53
IRQ|Iraq,Republic of Iraq|Iraqi|Iraqi|Baghdad|33,44
IRL|Ireland,Republic of Ireland,Irish Republic,Eire|Irish|Irishman+Irishmen,Irishwoman+Irishwomen|Dublin|53,-8
ISR|Israel,State of Israel,Jewish state|Israeli|Israeli|Jerusalem|31,35
ITA|Italy,Italian Republic|Italian,Italo,Sicilian|Italian|Rome,Quirinale|43,13
JAM|Jamaica|Jamaican|Jamaican|Kingston|18,-77
JPN|Japan,Nippon|Japanese|Japanese+Japanese|Tokyo|36,138
JOR|Jordan,Hashemite Kingdom of Jordan,Hashemite Kingdom|Jordanian|Jordanian|Amman|31,36
KAZ|Kazakhstan,Republic of Kazakhstan,Kazakstan|Kazakh,Kazakhstani|Kazakh,Kazakhstani|Astana,Nur-Sultan|48,68
KEN|Kenya,Republic of Kenya|Kenyan|Kenyan|Nairobi|1,38
KIR|Kiribati|I-Kiribati|I-Kiribati+I-Kiribati|Tarawa|1,173
KOS|Kosovo,Kosova,Republic of Kosovo|Kosovar,Kosovan,Kosovo Albanian|Kosovar,Kosovan,Kosovo Albanian,Kosovo Serb|Pristina,Prishtina|42,21
KWT|Kuwait,State of Kuwait|Kuwaiti|Kuwaiti|Kuwait City|29,46
KGZ|Kyrgyzstan,Kyrgyz Republic,Kirghizia,Kirgizia|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyz+Kyrgyz,Kyrgyzstani|Bishkek|41,75
LAO|Laos,Lao People's Democratic Republic|Laotian,Lao|Laotian|Vientiane|18,105
LVA|Latvia,Republic of Latvia|Latvian|Latvian|Riga|57,25
LBN|Lebanon,Lebanese Republic|Lebanese|Lebanese+Lebanese|Beirut|34,36
LSO|Lesotho,Kingdom of Lesotho,Basutoland|Basotho,Lesotho|Mosotho+Basotho|Maseru|-29,28
LBR|Liberia,Republic of Liberia|Liberian|Liberian|Monrovia|6,-9
LBY|Libya,State of Libya,Libyan Arab Jamahiriya|Libyan|Libyan|Tripoli|25,17
LIE|Liechtenstein|Liechtenstein|Liechtensteiner|Vaduz|47,10
LTU|Lithuania,Republic of Lithuania|Lithuanian|Lithuanian|Vilnius|56,24
LUX|Luxembourg,Luxemburg,Grand Duchy of Luxembourg|Luxembourgish,Luxembourgeois|Luxembourger||50,6
MDG|Madagascar,Republic of Madagascar|Malagasy,Madagascan|Malagasy+Malagasy|Antananarivo|-20,47
MWI|Malawi,Republic of Malawi,Nyasaland|Malawian|Malawian|Lilongwe|-13,34
MYS|Malaysia,Malaya|Malaysian|Malaysian|Kuala Lumpur,Putrajaya|2,112
MDV|Maldives,Republic of Maldives,Maldive Islands|Maldivian|Maldivian|Male|3,73
MLI|Mali,Republic of Mali|Malian|Malian|Bamako|17,-4
MLT|Malta,Republic of Malta|Maltese|Maltese+Maltese|Valletta|36,14
MHL|Marshall Islands|Marshallese|Marshallese+Marshallese|Majuro|9,168
MRT|Mauritania,Islamic Republic of Mauritania|Mauritanian|Mauritanian|Nouakchott|20,-12
MUS|Mauritius,Republic of Mauritius|Mauritian|Mauritian|Port Louis|-20,57
MEX|Mexico,United Mexican States|Mexican|Mexican|Mexico City|23,-102
FSM|Micronesia,Federated States of Micronesia|Micronesian|Micronesian|Palikir|7,158
MDA|Moldova,Republic of Moldova,Moldavia,Transnistria,Transdniestria,Trans-Dniester|Moldovan,Moldavian|Moldovan,Moldavian|Chisinau,Chişinău,Kishinev|47,29
MCO|Monaco,Principality of Monaco|Monegasque,Monacan|Monegasque||44,7
MNG|Mongolia|Mongolian|Mongolian,Mongol|Ulan Bator,Ulaanbaatar|46,105
MNE|Montenegro,Republic of Montenegro|Montenegrin|Montenegrin|Podgorica|42,19
MAR|Morocco,Kingdom of Morocco|Moroccan|Moroccan|Rabat|32,-5
MOZ|Mozambique,Republic of Mozambique|Mozambican|Mozambican|Maputo|-18,35
MMR|Myanmar,Burma,Union of Myanmar,Myanmar (Burma)|Burmese,Myanmarese|Burmese+Burmese|Naypyidaw,Naypyitaw,Yangon,Rangoon|22,98
NAM|Namibia,Republic of Namibia,South West Africa,South-West Africa|Namibian|Namibian|Windhoek|-22,17
NRU|Nauru|Nauruan|Nauruan|Yaren|-1,167
NPL|Nepal,Kingdom of Nepal|Nepalese,Nepali|Nepalese+Nepalese,Nepali|Kathmandu,Katmandu,Khatmandu|28,84
NLD|Netherlands,The Netherlands,Holland,Kingdom of the Netherlands,Aruba,Curacao,Curaçao,Netherlands Antilles|Dutch|Dutchman+Dutchmen,Dutchwoman+Dutchwomen,Netherlander|The Hague,Amsterdam|52,6
NZL|New Zealand,Aotearoa,Cook Islands,Niue,Tokelau|New Zealand,Kiwi|New Zealander,Kiwi|Wellington|-41,174
NIC|Nicaragua,Republic of Nicaragua|Nicaraguan|Nicaraguan|Managua|13,-85
NER|Niger,Republic of Niger|Nigerien|Nigerien|Niamey|16,8
NGA|Nigeria,Federal Republic of Nigeria|Nigerian|Nigerian|Abuja|10,8
PRK|North Korea,Democratic People's Republic of Korea,DPRK,N. Korea,N Korea,Stalinist state|North Korean|North Korean|Pyongyang|40,127
MKD|North Macedonia,Macedonia,Former Yugoslav Republic of Macedonia,FYROM|Macedonian,North Macedonian|Macedonian|Skopje|42,22
NOR|Norway,Kingdom of Norway,Svalbard|Norwegian|Norwegian|Oslo|62,10
OMN|Oman,Sultanate of Oman|Omani|Omani|Muscat|21,57
PAK|Pakistan,Islamic Republic of Pakistan,West Pakistan|Pakistani,Pak|Pakistani|Islamabad,Rawalpindi|30,70
PLW|Palau|Palauan|Palauan|Ngerulmud|7,134
PSE|Palestine,Palestinian territories,Palestinian Territories,Palestinian Authority,Palestinian National Authority,occupied territories,State of Palestine|Palestinian,Gazan|Palestinian,Gazan|Ramallah|32,35
PAN|Panama,Republic of Panama|Panamanian|Panamanian|Panama City|9,-80
PNG|Papua New Guinea,PNG|Papua New Guinean|Papua New Guinean|Port Moresby|-6,147
PRY|Paraguay,Republic of Paraguay|Paraguayan|Paraguayan|Asuncion,Asunción|-23,-58
PER|Peru,Republic of Peru|Peruvian|Peruvian|Lima|-10,-76
PHL|Philippines,The Philippines,Republic of the Philippines|Philippine,Filipino,Filipina|Filipino,Filipina|Manila,Malacanang|13,122
POL|Poland,Republic of Poland|Polish|Pole|Warsaw|52,20
PRT|Portugal,Portuguese Republic,Azores,Madeira|Portuguese|Portuguese+Portuguese|Lisbon|39,-8
QAT|Qatar,State of Qatar|Qatari|Qatari|Doha|25,51
ROU|Romania,Rumania,Roumania|Romanian,Rumanian|Romanian,Rumanian|Bucharest|46,25
RUS|Russia,Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet,Russo|Russian,Soviet|Moscow,Kremlin|60,100
RWA|Rwanda,Republic of Rwanda|Rwandan,Rwandese|Rwandan,Rwandese+Rwandese|Kigali|-2,30
KNA|Saint Kitts and Nevis,St. Kitts and Nevis,St. Kitts|Kittitian|Kittitian|Basseterre|17,-63
LCA|Saint Lucia,St. Lucia|Saint Lucian,St. Lucian|Saint Lucian|Castries|14,-61
VCT|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St. Vincent|Vincentian|Vincentian|Kingstown|13,-61
WSM|Samoa,Western Samoa|Samoan|Samoan|Apia|-14,-172
SMR|San Marino|Sammarinese|Sammarinese+Sammarinese||44,12
STP|Sao Tome and Principe,São Tomé and Príncipe,Sao Tome|Sao Tomean|Sao Tomean||1,7
SAU|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudi,Saudi Arabian|Riyadh|25,45
SEN|Senegal,Republic of Senegal|Senegalese|Senegalese+Senegalese|Dakar|14,-14
SRB|Serbia,Republic of Serbia,Yugoslavia,Federal Republic of Yugoslavia,Serbia and Montenegro,Serbia-Montenegro|Serbian,Serb,Yugoslav,Yugoslavian|Serbian,Serb,Yugoslav|Belgrade|44,21
SYC|Seychelles|Seychellois,Seychelles|Seychellois+Seychellois|Victoria|-5,56
SLE|Sierra Leone,Republic of Sierra Leone|Sierra Leonean,Sierra Leone|Sierra Leonean|Freetown|8,-12
SGP|Singapore,Republic of Singapore|Singaporean|Singaporean||1,104
SVK|Slovakia,Slovak Republic|Slovak,Slovakian|Slovak|Bratislava|49,20
SVN|Slovenia,Republic of Slovenia|Slovenian,Slovene|Slovenian,Slovene|Ljubljana|46,15
SLB|Solomon Islands,Solomons|Solomon Islands|Solomon Islander|Honiara|-8,159
SOM|Somalia,Somali Republic,Somaliland,Puntland|Somali,Somalian,Somalilander|Somali,Somalian|Mogadishu,Hargeisa|6,48
ZAF|South Africa,Republic of South Africa,RSA|South African,S. African|South African|Pretoria|-29,24
KOR|South Korea,Republic of Korea,ROK,S. Korea,S Korea|South Korean|South Korean|Seoul,Blue House|37,127
SSD|South Sudan,Republic of South Sudan|South Sudanese|South Sudanese+South Sudanese|Juba|8,30
ESP|Spain,Kingdom of Spain,Canary Islands,Catalonia,Balearic Islands|Spanish,Catalan,Basque,Hispano|Spaniard,Catalan,Basque|Madrid|40,-4
LKA|Sri Lanka,Ceylon|Sri Lankan,Sinhalese|Sri Lankan|Colombo|7,81
SDN|Sudan,Republic of Sudan,Republic of the Sudan|Sudanese|Sudanese+Sudanese|Khartoum|15,30
SUR|Suriname,Surinam|Surinamese|Surinamese+Surinamese|Paramaribo|4,-56
SWE|Sweden,Kingdom of Sweden|Swedish|Swede|Stockholm|62,15
CHE|Switzerland,Swiss Confederation|Swiss|Swiss+Swiss|Bern,Berne|47,8
SYR|Syria,Syrian Arab Republic|Syrian|Syrian|Damascus|35,38
TWN|Taiwan,Republic of China,Chinese Taipei,Formosa,Nationalist China|Taiwanese|Taiwanese+Taiwanese|Taipei|23,121
TJK|Tajikistan,Republic of Tajikistan,Tadzhikistan|Tajik,Tajikistani,Tadzhik|Tajik,Tajikistani|Dushanbe|39,71
TZA|Tanzania,United Republic of Tanzania,Tanganyika,Zanzibar|Tanzanian,Zanzibari|Tanzanian,Zanzibari|Dodoma|-6,35
THA|Thailand,Kingdom of Thailand,Siam|Thai|Thai|Bangkok|15,100
TGO|Togo,Togolese Republic|Togolese|Togolese+Togolese|Lome,Lomé|8,1
TON|Tonga,Kingdom of Tonga|Tongan|Tongan|Nuku'alofa|-20,-175
TTO|Trinidad and Tobago,Trinidad|Trinidadian,Tobagonian|Trinidadian,Tobagonian|Port of Spain|11,-61
TUN|Tunisia,Republic of Tunisia|Tunisian|Tunisian|Tunis|34,9
TUR|Turkey,Türkiye,Turkiye,Republic of Turkey,Ottoman Empire|Turkish,Turkic,Turco,Ottoman|Turk|Ankara|39,35
TKM|Turkmenistan,Turkmenia|Turkmen,Turkmenistani|Turkmen+Turkmens|Ashgabat,Ashkhabad|40,60
TUV|Tuvalu|Tuvaluan|Tuvaluan|Funafuti|-8,178
UGA|Uganda,Republic of Uganda|Ugandan|Ugandan|Kampala|1,32
UKR|Ukraine,the Ukraine|Ukrainian,Ukranian|Ukrainian,Ukranian|Kyiv,Kiev,Kyyiv|49,32
ARE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Emirati|Abu Dhabi|24,54
GBR|United Kingdom,Britain,Great Britain,UK,U.K.,England,Scotland,Wales,Northern Ireland,northern Ireland,Ulster,Gibraltar,Falkland Islands,Falklands,Bermuda,Cayman Islands,British Virgin Islands,Anguilla,Montserrat,Isle of Man,Guernsey,Jersey,Turks and Caicos Islands,Saint Helena|British,English,Scottish,Welsh,Northern Irish,Anglo,Scots,UK-based,Bermudian|Briton,Englishman+Englishmen,Englishwoman+Englishwomen,Scot,Scotsman+Scotsmen,Welshman+Welshmen,Brit|London,Downing Street,10 Downing Street,Number 10,Whitehall,Westminster,Buckingham Palace,Stormont|54,-2
USA|United States,United States of America,U.S.,US,USA,U.S.A.,America,the States,Puerto Rico,Guam,American Samoa,U.S. Virgin Islands,US Virgin Islands,Northern Mariana Islands|American,U.S.,US,Puerto Rican,Guamanian|American,Puerto Rican|Washington,Washington D.C.,Washington DC,Washington, D.C.,White House,Pentagon,Capitol Hill,Foggy Bottom,Oval Office|38,-97
URY|Uruguay,Oriental Republic of Uruguay|Uruguayan|Uruguayan|Montevideo|-33,-56
UZB|Uzbekistan,Republic of Uzbekistan|Uzbek,Uzbekistani|Uzbek,Uzbekistani|Tashkent|41,64
VUT|Vanuatu,New Hebrides|Vanuatuan,ni-Vanuatu|Vanuatuan|Port Vila|-16,167
VAT|Vatican City,Vatican,Holy See|Vatican|||42,12
VEN|Venezuela,Bolivarian Republic of Venezuela|Venezuelan|Venezuelan|Caracas,Miraflores|8,-66
VNM|Vietnam,Viet Nam,Socialist Republic of Vietnam,North Vietnam,South Vietnam|Vietnamese,North Vietnamese,South Vietnamese|Vietnamese+Vietnamese|Hanoi|16,106
ESH|Western Sahara,Sahrawi Arab Democratic Republic,SADR|Sahrawi,Saharawi|Sahrawi,Saharawi|El Aaiun,Laayoune|25,-13
YEM|Yemen,Republic of Yemen,North Yemen,South Yemen|Yemeni,Yemenite|Yemeni|Sanaa,Sana'a|15,48
ZMB|Zambia,Republic of Zambia,Northern Rhodesia|Zambian|Zambian|Lusaka|-15,30
ZWE|Zimbabwe,Republic of Zimbabwe,Rhodesia,Southern Rhodesia|Zimbabwean,Rhodesian|Zimbabwean|Harare|-20,30
`;

/** Adjectives and people that belong to more than one country; the story decides, else the country named here stands. */
export const SHARED_ADJECTIVES = "Korean:KOR,PRK|Congolese:COD,COG|Dominican:DOM,DMA|Guinean:GIN,GNB,GNQ";
