/**
 * International bodies, alliances, armed groups, agencies, parties, media and firms that news names. A line is
 * `name,aliases|country or PLOVER code|sector`; names match with their capitals, acronyms in capitals only; `*` marks
 * a name that bodies of other countries share: where a story plays in one, it is theirs.
 * Origin: facts, our own list.
 */
export const ORGANIZATIONS = `
United Nations,UN,U.N.,United Nations Organization,UNO,world body|UNO|
U.N. Security Council,UN Security Council,United Nations Security Council,Security Council|UNO|GOV
U.N. General Assembly,UN General Assembly,United Nations General Assembly,General Assembly|UNO|GOV
United Nations Secretariat,U.N. Secretariat|UNO|GOV
UNHCR,U.N. High Commissioner for Refugees,United Nations High Commissioner for Refugees,UN refugee agency,U.N. refugee agency|UNO|REF
UNICEF,Unicef,United Nations Children's Fund|UNO|
UNESCO,Unesco|UNO|
UNRWA|UNO|REF
UNAMID|UNO|MIL
UNPROFOR,Unprofor|UNO|MIL
UNIFIL,Unifil|UNO|MIL
UNMIK|UNO|GOV
MINUSMA|UNO|MIL
MONUSCO|UNO|MIL
UNAMA|UNO|
UNSCOM|UNO|
UNMOVIC|UNO|
UNDP,United Nations Development Programme,U.N. Development Programme|UNO|
UNEP,United Nations Environment Programme|UNO|
World Food Programme,World Food Program,WFP|UNO|
World Health Organization,World Health Organisation,WHO|UNO|MED
Food and Agriculture Organization,FAO|UNO|AGR
International Labor Office,International Labour Office,International Labour Organization,International Labor Organization,ILO|UNO|LAB
International Atomic Energy Agency,IAEA|UNO|
International Court of Justice,World Court,ICJ|UNO|JUD
International Criminal Court,ICC|IGO|JUD
International Criminal Tribunal for the former Yugoslavia,ICTY,Yugoslav war crimes tribunal,Hague Tribunal|UNO|JUD
International Criminal Tribunal for Rwanda,ICTR|UNO|JUD
Human Rights Council,U.N. Human Rights Council,UN Human Rights Council|UNO|
International Organization for Migration,IOM|UNO|REF
International Maritime Organization,IMO|UNO|
OCHA|UNO|
European Union,EU,E.U.,European Community,European Communities,EC,European Economic Community,EEC,Common Market|EUR|
European Commission|EUR|GOV
European Parliament|EUR|LEG
European Council|EUR|GOV
European Central Bank,ECB|EUR|BUS
European Court of Justice|EUR|JUD
Eurogroup|EUR|GOV
Frontex|EUR|COP
Europol|EUR|COP
Eurozone,euro zone,euro area|EUR|
NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic Alliance,Western alliance|IGO|MIL
KFOR,Kfor|IGO|MIL
SFOR|IGO|MIL
IFOR|IGO|MIL
ISAF,Isaf|IGO|MIL
Warsaw Pact|IGO|MIL
OSCE,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe|IGO|
CSCE|IGO|
Council of Europe|IGO|
European Court of Human Rights|IGO|JUD
Arab League,League of Arab States|IGO|
African Union,AU,Organization of African Unity,Organisation of African Unity,OAU|IGO|
ECOWAS,Ecowas,Economic Community of West African States|IGO|
ECOMOG,Ecomog|IGO|MIL
SADC,Southern African Development Community|IGO|
IGAD|IGO|
AMISOM|IGO|MIL
East African Community,EAC|IGO|
Organization of American States,Organisation of American States,OAS|IGO|
Mercosur|IGO|BUS
CARICOM,Caricom|IGO|
ALBA|IGO|
UNASUR|IGO|
ASEAN,Asean,Association of Southeast Asian Nations,Association of South East Asian Nations|IGO|
APEC,Asia-Pacific Economic Cooperation|IGO|
SAARC,South Asian Association for Regional Cooperation|IGO|
Gulf Cooperation Council,GCC|IGO|
Organization of Islamic Cooperation,Organisation of Islamic Cooperation,Organization of the Islamic Conference,OIC|IGO|
Non-Aligned Movement,NAM|IGO|
Commonwealth|IGO|
Commonwealth of Independent States,CIS|IGO|
Collective Security Treaty Organization,CSTO|IGO|MIL
Shanghai Cooperation Organization,Shanghai Cooperation Organisation,SCO|IGO|
Eurasian Economic Union|IGO|
BRICS,Brics|IGO|
OPEC,Opec,Organization of Petroleum Exporting Countries,Organization of the Petroleum Exporting Countries|IGO|BUS
OECD,Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|IGO|
G7,G-7,Group of Seven|IGO|
G8,G-8,Group of Eight|IGO|
G20,G-20,Group of 20,Group of Twenty|IGO|
G77,Group of 77|IGO|
Contact Group|IGO|
Quartet|IGO|
World Bank|IGO|BUS
International Monetary Fund,IMF|IGO|BUS
World Trade Organization,World Trade Organisation,WTO,GATT|IGO|BUS
Asian Development Bank,ADB|IGO|BUS
African Development Bank|IGO|BUS
European Bank for Reconstruction and Development,EBRD|IGO|BUS
Asian Infrastructure Investment Bank,AIIB|IGO|BUS
Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons,OPCW|IGO|
Interpol|IGO|COP
Red Cross,International Committee of the Red Cross,ICRC,International Red Cross|NGO|MED
Red Crescent|NGO|MED
International Federation of Red Cross and Red Crescent Societies,IFRC|NGO|MED
Amnesty International,Amnesty|NGO|SOC
Human Rights Watch,HRW|NGO|SOC
Doctors Without Borders,Medecins Sans Frontieres,Médecins Sans Frontières,MSF|NGO|MED
Oxfam|NGO|SOC
Save the Children|NGO|SOC
CARE International|NGO|SOC
World Vision|NGO|SOC
Caritas|NGO|SOC
Greenpeace|NGO|SOC
World Wildlife Fund,WWF|NGO|SOC
Friends of the Earth|NGO|SOC
Sea Shepherd|NGO|SOC
Transparency International|NGO|SOC
Freedom House|NGO|SOC
Reporters Without Borders|NGO|JRN
Committee to Protect Journalists,CPJ|NGO|JRN
International Crisis Group,Crisis Group|NGO|SOC
International Rescue Committee|NGO|SOC
Mercy Corps|NGO|SOC
Carter Center|NGO|SOC
International Olympic Committee,IOC|NGO|
FIFA,Fifa|NGO|
UEFA,Uefa|NGO|
Extinction Rebellion|ISM|CVL
Fridays for Future|ISM|CVL
Black Lives Matter|USA|CVL
al-Qaeda,al Qaeda,al-Qaida,al Qaida,Al-Qaeda,Al Qaeda,al Qa'eda|IMG|REB
Islamic State,Isis,ISIS,ISIL,Isil,Daesh,Islamic State of Iraq and the Levant,Islamic State group|IMG|REB
al-Qaeda in the Islamic Maghreb,AQIM|IMG|REB
al-Qaeda in the Arabian Peninsula,AQAP|YEM|REB
Islamic Jihad*,Palestinian Islamic Jihad|PSE|REB
Jemaah Islamiyah|IDN|REB
Abu Sayyaf|PHL|REB
Moro Islamic Liberation Front,MILF|PHL|REB
Moro National Liberation Front,MNLF|PHL|REB
New People's Army,NPA|PHL|REB
Lashkar-e-Taiba,Lashkar-e-Toiba|PAK|REB
Jaish-e-Mohammed|PAK|REB
Haqqani network|AFG|REB
Tehrik-i-Taliban Pakistan,TTP,Pakistani Taliban|PAK|REB
Taliban,Taleban|AFG|REB
Northern Alliance|AFG|REB
Mujahideen,Mujahedeen|AFG|REB
Hezb-i-Islami|AFG|REB
Hamas|PSE|REB
Fatah,al-Fatah,Fatah Party|PSE|PTY
Palestine Liberation Organization,Palestine Liberation Organisation,PLO|PSE|GOV
Popular Front for the Liberation of Palestine,PFLP|PSE|REB
Al-Aqsa Martyrs Brigades,al-Aqsa Martyrs Brigades|PSE|REB
Hezbollah,Hizbollah,Hizbullah,Hezbullah,Party of God|LBN|REB
Amal|LBN|PTY
South Lebanon Army,SLA|LBN|PRM
Houthis,Houthi,Houthi movement,Ansar Allah|YEM|REB
Jabhat al-Nusra,al-Nusra Front,Nusra Front,Hayat Tahrir al-Sham,HTS|SYR|REB
Free Syrian Army,FSA|SYR|REB
Syrian Democratic Forces,SDF|SYR|REB
White Helmets|SYR|SOC
Baath Party,Ba'ath Party,Baathist,Baath|IRQ|PTY
Kurdistan Workers' Party,Kurdistan Workers Party,PKK|TUR|REB
YPG,People's Protection Units|SYR|REB
Peshmerga,peshmerga|IRQ|MIL
Patriotic Union of Kurdistan,PUK|IRQ|PTY
Kurdistan Democratic Party,KDP|IRQ|PTY
Iraqi National Congress|IRQ|OPP
Mahdi Army|IRQ|REB
Mujahedeen-e-Khalq,People's Mujahedeen,Mujahideen-e-Khalq,MEK|IRN|REB
Revolutionary Guards,Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC,Quds Force|IRN|MIL
Basij|IRN|PRM
Guardian Council|IRN|GOV
Muslim Brotherhood*|EGY|OPP
Gamaa al-Islamiya,al-Gamaa al-Islamiya|EGY|REB
Armed Islamic Group,GIA|DZA|REB
Islamic Salvation Front,FIS|DZA|OPP
Polisario,Polisario Front|ESH|REB
Ennahda|TUN|PTY
Al-Shabaab,al-Shabaab,al-Shabab,Al Shabaab,al Shabaab|SOM|REB
Islamic Courts Union,Union of Islamic Courts|SOM|REB
Boko Haram|NGA|REB
Movement for the Emancipation of the Niger Delta,MEND|NGA|REB
Indigenous People of Biafra,IPOB,MASSOB|NGA|REB
Lord's Resistance Army,LRA|UGA|REB
Allied Democratic Forces,ADF|UGA|REB
Janjaweed|SDN|PRM
Rapid Support Forces,RSF|SDN|PRM
Sudan People's Liberation Army,Sudanese People's Liberation Army,SPLA,SPLM/A,SPLM,Sudan People's Liberation Movement|SDN|REB
Justice and Equality Movement,JEM|SDN|REB
Sudan Liberation Army|SDN|REB
Tigray People's Liberation Front,TPLF|ETH|REB
Oromo Liberation Front|ETH|REB
M23|COD|REB
Interahamwe|RWA|PRM
Rwandan Patriotic Front,RPF|RWA|REB
FDLR|RWA|REB
FNL|BDI|REB
UNITA,Unita|AGO|REB
MPLA|AGO|PTY
RENAMO,Renamo|MOZ|REB
FRELIMO,Frelimo|MOZ|PTY
SWAPO,Swapo|NAM|PTY
African National Congress,ANC|ZAF|PTY
Inkatha,Inkatha Freedom Party|ZAF|PTY
ZANU-PF,Zanu-PF,ZANU|ZWE|PTY
Movement for Democratic Change,MDC|ZWE|OPP
Revolutionary United Front,RUF|SLE|REB
NPFL,National Patriotic Front of Liberia|LBR|REB
LURD|LBR|REB
Seleka|CAF|REB
FARC,Farc,Revolutionary Armed Forces of Colombia|COL|REB
National Liberation Army*,ELN|COL|REB
United Self-Defense Forces of Colombia,AUC|COL|PRM
M-19|COL|REB
Shining Path,Sendero Luminoso|PER|REB
Tupac Amaru,Tupac Amaru Revolutionary Movement,MRTA|PER|REB
Sandinista,Sandinistas,Sandinista National Liberation Front,FSLN|NIC|GOV
Contras|NIC|REB
FMLN,Farabundo Marti National Liberation Front|SLV|REB
Zapatista,Zapatistas,Zapatista National Liberation Army,EZLN|MEX|REB
Sinaloa Cartel,Sinaloa cartel|MEX|CRM
Los Zetas,Zetas|MEX|CRM
MS-13|SLV|CRM
Wagner Group,Wagner|RUS|PRM
Azov Battalion,Azov Regiment|UKR|MIL
Irish Republican Army,IRA,I.R.A.,Provisional IRA,Provisional Irish Republican Army,Real IRA|GBR|REB
Sinn Fein,Sinn Féin|GBR|PTY
Ulster Defence Association,UDA|GBR|PRM
Ulster Volunteer Force,UVF|GBR|PRM
Ulster Unionist Party,UUP,Ulster Unionists|GBR|PTY
Democratic Unionist Party,DUP|GBR|PTY
SDLP|GBR|PTY
ETA,Eta,Basque separatist group ETA|ESP|REB
Kosovo Liberation Army,KLA,UCK|KOS|REB
National Liberation Army of Macedonia|MKD|REB
Red Brigades*|ITA|REB
Red Army Faction|DEU|REB
November 17|GRC|REB
Khmer Rouge|KHM|REB
Tamil Tigers,Liberation Tigers of Tamil Eelam,LTTE,Tamil Tiger|LKA|REB
Aum Shinrikyo|JPN|CRM
Free Aceh Movement,GAM|IDN|REB
Fretilin|TLS|PTY
Karen National Union,KNU|MMR|REB
Arakan Army|MMR|REB
Tatmadaw|MMR|MIL
National League for Democracy,NLD|MMR|OPP
Naxalites,Naxalite|IND|REB
Hizbul Mujahideen|IND|REB
Central Intelligence Agency,CIA,C.I.A.|USA|SPY
National Security Agency,NSA|USA|SPY
Federal Bureau of Investigation,FBI,F.B.I.|USA|COP
Drug Enforcement Administration,DEA|USA|COP
Secret Service*|USA|COP
Immigration and Customs Enforcement,ICE|USA|COP
Department of Homeland Security,Homeland Security|USA|GOV
State Department,U.S. State Department,US State Department|USA|GOV
Justice Department*,Department of Justice*|USA|GOV
Defense Department*,Department of Defense*|USA|MIL
Treasury Department*,U.S. Treasury|USA|GOV
National Security Council*|USA|GOV
Congress*,U.S. Congress,US Congress,Capitol*|USA|LEG
U.S. Senate,US Senate|USA|LEG
House of Representatives*,U.S. House of Representatives,US House of Representatives|USA|LEG
U.S. Supreme Court,US Supreme Court|USA|JUD
Federal Reserve,Fed,U.S. Federal Reserve|USA|GOV
Environmental Protection Agency*,EPA|USA|GOV
Food and Drug Administration*,FDA|USA|GOV
Federal Aviation Administration,FAA|USA|GOV
Centers for Disease Control and Prevention,CDC|USA|MED
NASA,Nasa|USA|GOV
USAID,U.S. Agency for International Development|USA|GOV
Peace Corps|USA|GOV
Marine Corps*,U.S. Marine Corps,US Marines,U.S. Marines|USA|MIL
Central Command*,CENTCOM,Centcom|USA|MIL
Delta Force|USA|MIL
Navy SEALs|USA|MIL
Joint Chiefs of Staff|USA|MIL
Republican Party*,Republicans*,GOP|USA|PTY
Democratic Party*,Democrats*|USA|PTY
Tea Party|USA|PTY
Ku Klux Klan,KKK|USA|CRM
NAACP|USA|SOC
ACLU,American Civil Liberties Union|USA|SOC
National Rifle Association,NRA|USA|SOC
AFL-CIO|USA|LAB
Teamsters|USA|LAB
MI5|GBR|SPY
MI6|GBR|SPY
GCHQ|GBR|SPY
Scotland Yard,Metropolitan Police,Met Police,New Scotland Yard|GBR|COP
Royal Ulster Constabulary,RUC|GBR|COP
Foreign Office*|GBR|GOV
Home Office*|GBR|GOV
Ministry of Defence*,MoD*|GBR|GOV
House of Commons*,Commons*|GBR|LEG
House of Lords,Lords|GBR|LEG
Labour*,Labour Party*,New Labour|GBR|PTY
Conservative Party*,Tory party,Tory,Tories,Conservatives*|GBR|PTY
Liberal Democrats*,Lib Dems,Lib Dem,Liberal Democrat*|GBR|PTY
Scottish National Party,SNP|GBR|PTY
Plaid Cymru|GBR|PTY
UKIP,Ukip,UK Independence Party|GBR|PTY
TUC,Trades Union Congress|GBR|LAB
Crown Prosecution Service,CPS|GBR|JUD
Buckingham Palace|GBR|GOV
CBI,Confederation of British Industry|GBR|BUS
Unison|GBR|LAB
Royal Navy|GBR|MIL
Royal Air Force,RAF|GBR|MIL
Bank of England|GBR|GOV
Church of England|GBR|REL
NHS*,National Health Service*|GBR|MED
Countryside Alliance|GBR|SOC
RSPCA|GBR|SOC
Federal Security Service,FSB|RUS|SPY
KGB,K.G.B.|RUS|SPY
GRU|RUS|SPY
Duma,State Duma|RUS|LEG
Federation Council|RUS|LEG
Red Army*|RUS|MIL
United Russia|RUS|PTY
Gazprom|RUS|BUS
Rosneft|RUS|BUS
Yukos|RUS|BUS
Mossad|ISR|SPY
Shin Bet|ISR|SPY
Knesset|ISR|LEG
Likud,Likud Party|ISR|PTY
Kadima|ISR|PTY
Shas|ISR|PTY
Israel Defense Forces,Israeli Defense Forces,Israel Defence Forces,IDF|ISR|MIL
Peace Now|ISR|SOC
B'Tselem|ISR|SOC
Inter-Services Intelligence,ISI|PAK|SPY
Pakistan People's Party,PPP|PAK|PTY
Muslim League*,Pakistan Muslim League|PAK|PTY
Bharatiya Janata Party,BJP|IND|PTY
Congress Party*|IND|PTY
Lok Sabha|IND|LEG
Awami League|BGD|PTY
Bangladesh Nationalist Party,BNP|BGD|PTY
People's Liberation Army,PLA|CHN|MIL
Communist Party of China,Chinese Communist Party,CCP|CHN|GOV
National People's Congress|CHN|LEG
Politburo*|CHN|GOV
Xinhua,Xinhua News Agency,New China News Agency|CHN|JRN
Huawei|CHN|BUS
Kuomintang,KMT|TWN|PTY
Democratic Progressive Party,DPP|TWN|PTY
Falun Gong|CHN|REL
Korean Workers' Party|PRK|GOV
Liberal Democratic Party*,LDP|JPN|PTY
Golkar|IDN|PTY
UMNO|MYS|PTY
Bundestag|DEU|LEG
Bundesbank|DEU|GOV
Bundeswehr|DEU|MIL
Christian Democratic Union,CDU|DEU|PTY
Social Democratic Party*,SPD|DEU|PTY
AfD,Alternative for Germany|DEU|PTY
National Front*,Front National|FRA|PTY
Foreign Legion|FRA|MIL
National Assembly of France,French National Assembly|FRA|LEG
Forza Italia|ITA|PTY
Northern League|ITA|PTY
Solidarity|POL|LAB
Law and Justice|POL|PTY
Fidesz|HUN|PTY
Syriza|GRC|PTY
PASOK,Pasok|GRC|PTY
Guardia Civil,Civil Guard*|ESP|COP
Podemos|ESP|PTY
Verkhovna Rada|UKR|LEG
Workers' Party*|BRA|PTY
Petrobras|BRA|BUS
Institutional Revolutionary Party,PRI|MEX|PTY
National Action Party*|MEX|PTY
PDVSA|VEN|BUS
National Rally,Rassemblement National|FRA|PTY
La France Insoumise,France Unbowed|FRA|PTY
Brothers of Italy,Fratelli d'Italia|ITA|PTY
Five Star Movement,5-Star Movement|ITA|PTY
Vox|ESP|PTY
Civic Platform|POL|PTY
Justice and Development Party,AKP|TUR|PTY
Republican People's Party,CHP|TUR|PTY
Fianna Fail,Fianna Fáil|IRL|PTY
Fine Gael|IRL|PTY
Bloc Quebecois,Bloc Québécois|CAN|PTY
Yesh Atid|ISR|PTY
Aam Aadmi Party,AAP|IND|PTY
Shiv Sena|IND|PTY
Trinamool Congress|IND|PTY
Pakistan Tehreek-e-Insaf,PTI|PAK|PTY
Pheu Thai,Pheu Thai Party|THA|PTY
Move Forward Party|THA|PTY
All Progressives Congress,APC|NGA|PTY
Nigeria Labour Congress,Nigerian Labour Congress|NGA|LAB
Orange Democratic Movement|KEN|PTY
Democratic Alliance*|ZAF|PTY
Economic Freedom Fighters,EFF|ZAF|PTY
COSATU,Cosatu,Congress of South African Trade Unions|ZAF|LAB
Tamil National Alliance|LKA|PTY
Morena|MEX|PTY
Reuters|GBR|JRN
Associated Press,AP|USA|JRN
Agence France-Presse,AFP|FRA|JRN
BBC|GBR|JRN
CNN|USA|JRN
ABC|USA|JRN
NBC|USA|JRN
CBS|USA|JRN
Fox News|USA|JRN
New York Times,The New York Times|USA|JRN
Washington Post,The Washington Post|USA|JRN
Wall Street Journal|USA|JRN
Financial Times|GBR|JRN
Guardian,The Guardian|GBR|JRN
Daily Telegraph|GBR|JRN
Al-Jazeera,Al Jazeera,al-Jazeera|QAT|JRN
Al-Arabiya,Al Arabiya|SAU|JRN
Itar-Tass,ITAR-Tass,Tass,TASS|RUS|JRN
Interfax|RUS|JRN
RIA Novosti|RUS|JRN
Pravda|RUS|JRN
Izvestia|RUS|JRN
IRNA|IRN|JRN
Tanjug|SRB|JRN
Anadolu|TUR|JRN
Kyodo,Kyodo News|JPN|JRN
Yonhap|KOR|JRN
KCNA,Korean Central News Agency|PRK|JRN
SANA|SYR|JRN
WAFA|PSE|JRN
Bloomberg|USA|JRN
Der Spiegel|DEU|JRN
Le Monde|FRA|JRN
El Pais,El País|ESP|JRN
La Prensa|NIC|JRN
Haaretz|ISR|JRN
Voice of America|USA|JRN
Radio Free Europe|USA|JRN
WikiLeaks,Wikileaks|ISM|JRN
Microsoft|USA|BUS
Google|USA|BUS
Apple|USA|BUS
Facebook|USA|BUS
Twitter|USA|BUS
YouTube|USA|BUS
Amazon|USA|BUS
Boeing|USA|BUS
Lockheed Martin|USA|BUS
General Motors,GM|USA|BUS
General Electric,GE|USA|BUS
IBM|USA|BUS
Intel|USA|BUS
ExxonMobil,Exxon Mobil,Exxon|USA|BUS
Chevron|USA|BUS
Halliburton|USA|BUS
Goldman Sachs|USA|BUS
JPMorgan,JP Morgan|USA|BUS
Tesla|USA|BUS
Walmart,Wal-Mart|USA|BUS
Disney,Walt Disney|USA|BUS
Sony|JPN|BUS
Toyota|JPN|BUS
Honda|JPN|BUS
Nissan|JPN|BUS
Nintendo|JPN|BUS
Samsung|KOR|BUS
Hyundai|KOR|BUS
Airbus|EUR|BUS
BP,British Petroleum|GBR|BUS
Royal Dutch Shell,Shell|GBR|BUS
Vodafone|GBR|BUS
HSBC|GBR|BUS
Rolls-Royce|GBR|BUS
Volkswagen,VW|DEU|BUS
Siemens|DEU|BUS
Daimler,DaimlerChrysler|DEU|BUS
BMW|DEU|BUS
Deutsche Bank|DEU|BUS
Lufthansa|DEU|BUS
Renault|FRA|BUS
Air France|FRA|BUS
Nokia|FIN|BUS
Ericsson|SWE|BUS
Nestle,Nestlé|CHE|BUS
Netflix|USA|BUS
Airbnb|USA|BUS
Uber|USA|BUS
Yahoo,Yahoo!|USA|BUS
eBay|USA|BUS
PayPal|USA|BUS
LinkedIn|USA|BUS
Instagram|USA|BUS
WhatsApp|USA|BUS
Telegram|ARE|BUS
TikTok,ByteDance|CHN|BUS
Alibaba|CHN|BUS
Tencent|CHN|BUS
ZTE|CHN|BUS
Lenovo|CHN|BUS
Oracle|USA|BUS
Cisco|USA|BUS
Dell|USA|BUS
Hewlett-Packard|USA|BUS
Adobe|USA|BUS
Nvidia|USA|BUS
SpaceX|USA|BUS
OpenAI|USA|BUS
Wikipedia|NGO|
Wikimedia,Wikimedia Foundation,Wikimedia Commons|NGO|
Wikinews|NGO|JRN
Mozilla|USA|BUS
Ubisoft|FRA|BUS
Electronic Arts|USA|BUS
Marvel,Marvel Comics,Marvel Entertainment|USA|BUS
Pixar|USA|BUS
Warner Bros.,Warner Brothers|USA|BUS
Universal Pictures|USA|BUS
Paramount Pictures|USA|BUS
HBO|USA|BUS
Marriott|USA|BUS
Hilton Hotels|USA|BUS
McDonald's|USA|BUS
Starbucks|USA|BUS
Coca-Cola|USA|BUS
Pepsi,PepsiCo|USA|BUS
Nike|USA|BUS
Adidas|DEU|BUS
Puma|DEU|BUS
Ikea,IKEA|SWE|BUS
Volvo|SWE|BUS
Spotify|SWE|BUS
Philips|NLD|BUS
Heineken|NLD|BUS
Unilever|GBR|BUS
Tesco|GBR|BUS
Barclays|GBR|BUS
AstraZeneca|GBR|BUS
GlaxoSmithKline,GSK|GBR|BUS
Pfizer|USA|BUS
Moderna|USA|BUS
BioNTech|DEU|BUS
Bayer|DEU|BUS
BASF|DEU|BUS
Mercedes-Benz,Mercedes|DEU|BUS
Porsche|DEU|BUS
Audi|DEU|BUS
Peugeot|FRA|BUS
Citroen,Citroën|FRA|BUS
Danone|FRA|BUS
Ferrari|ITA|BUS
Pirelli|ITA|BUS
Ryanair|IRL|BUS
EasyJet,easyJet|GBR|BUS
Emirates Airlines|ARE|BUS
Aeroflot|RUS|BUS
Panasonic|JPN|BUS
Toshiba|JPN|BUS
Hitachi|JPN|BUS
Mitsubishi|JPN|BUS
Mazda|JPN|BUS
Subaru|JPN|BUS
Suzuki|JPN|BUS
LG Electronics|KOR|BUS
Foxconn|TWN|BUS
TSMC|TWN|BUS
Infosys|IND|BUS
Tata Motors,Tata Steel|IND|BUS
Embraer|BRA|BUS
Caterpillar|USA|BUS
Citigroup,Citibank|USA|BUS
Lehman Brothers|USA|BUS
Merrill Lynch|USA|BUS
Morgan Stanley|USA|BUS
Wells Fargo|USA|BUS
Bank of America|USA|BUS
Visa Inc|USA|BUS
MasterCard,Mastercard|USA|BUS
FedEx|USA|BUS
UPS|USA|BUS
AT&T|USA|BUS
Verizon|USA|BUS
UBS|CHE|BUS
Credit Suisse|CHE|BUS
Novartis|CHE|BUS
Columbia University|USA|EDU
UCLA|USA|EDU
UC Berkeley,University of California,University of California at Berkeley|USA|EDU
New York University,NYU|USA|EDU
London School of Economics,LSE|GBR|EDU
Sorbonne|FRA|EDU
Harvard University,Harvard|USA|EDU
Yale University,Yale|USA|EDU
Stanford University,Stanford|USA|EDU
Princeton University|USA|EDU
Massachusetts Institute of Technology,MIT|USA|EDU
Georgia Tech,Georgia Institute of Technology|USA|EDU
Oxford University,University of Oxford|GBR|EDU
Cambridge University,University of Cambridge|GBR|EDU
UNFPA,United Nations Population Fund,U.N. Population Fund|UNO|MED
UNAIDS|UNO|MED
UNCTAD|UNO|
UNODC,United Nations Office on Drugs and Crime,U.N. Office on Drugs and Crime|UNO|
UNSMIL|UNO|
UNMISS|UNO|MIL
MINUSCA|UNO|MIL
MINUSTAH|UNO|MIL
UNFICYP|UNO|MIL
UNDOF|UNO|MIL
UNTAC|UNO|GOV
UNTAET|UNO|GOV
UNOSOM|UNO|MIL
UNAMIR|UNO|MIL
International Telecommunication Union,ITU|UNO|
Universal Postal Union|UNO|
World Meteorological Organization,WMO|UNO|
International Civil Aviation Organization,ICAO|UNO|
Intergovernmental Panel on Climate Change,IPCC|UNO|
International Fund for Agricultural Development,IFAD|UNO|AGR
UN Women|UNO|
Special Tribunal for Lebanon|UNO|JUD
Special Court for Sierra Leone|UNO|JUD
Permanent Court of Arbitration|IGO|JUD
Inter-American Court of Human Rights|IGO|JUD
Inter-American Commission on Human Rights,IACHR|IGO|
African Court on Human and Peoples' Rights|IGO|JUD
African Commission on Human and Peoples' Rights|IGO|
Pan-African Parliament|IGO|LEG
East African Court of Justice|IGO|JUD
ECCAS,Economic Community of Central African States|IGO|
COMESA|IGO|
Alliance of Sahel States|IGO|
G5 Sahel,G-5 Sahel|IGO|MIL
Lake Chad Basin Commission|IGO|
Multinational Joint Task Force|IGO|MIL
Pacific Islands Forum|IGO|
Melanesian Spearhead Group|IGO|
Andean Community|IGO|
Pacific Alliance|IGO|
CELAC|IGO|
Central American Integration System,SICA|IGO|
Inter-American Development Bank|IGO|BUS
Islamic Development Bank|IGO|BUS
Bank for International Settlements,BIS|IGO|BUS
European Investment Bank,EIB|EUR|BUS
European Medicines Agency,EMA|EUR|MED
European Defence Agency|EUR|MIL
European External Action Service|EUR|GOV
European Court of Auditors|EUR|GOV
Eurojust|EUR|JUD
European Stability Mechanism|EUR|BUS
EULEX|EUR|COP
EUFOR|EUR|MIL
EFTA,European Free Trade Association|IGO|
Schengen|EUR|
Nordic Council|IGO|
Arctic Council|IGO|
Visegrad Group,Visegrad Four|IGO|
Bucharest Nine|IGO|
AUKUS|IGO|MIL
Five Eyes|IGO|SPY
Arab Parliament|IGO|LEG
Arab Maghreb Union|IGO|
International Energy Agency,IEA|IGO|
International Whaling Commission|IGO|
Financial Action Task Force,FATF|IGO|
World Customs Organization|IGO|
Missile Technology Control Regime|IGO|
Nuclear Suppliers Group|IGO|
World Economic Forum|NGO|
World Anti-Doping Agency,WADA|NGO|
Islamic Relief|NGO|SOC
Catholic Relief Services|NGO|SOC
Norwegian Refugee Council|NGO|REF
Danish Refugee Council|NGO|REF
ActionAid|NGO|SOC
Plan International|NGO|SOC
Christian Aid|NGO|SOC
Global Witness|NGO|SOC
World Central Kitchen|NGO|SOC
Syrian Observatory for Human Rights|NGO|SOC
Airwars|NGO|SOC
Refugees International|NGO|REF
Physicians for Human Rights|NGO|MED
International Federation for Human Rights,FIDH|NGO|SOC
Anti-Slavery International|NGO|SOC
Médecins du Monde,Doctors of the World|NGO|MED
Bill and Melinda Gates Foundation,Gates Foundation|NGO|
Open Society Foundations|NGO|SOC
Ford Foundation|USA|SOC
Rockefeller Foundation|USA|SOC
Chatham House|GBR|EDU
Brookings Institution|USA|EDU
RAND Corporation|USA|EDU
Heritage Foundation|USA|EDU
Council on Foreign Relations|USA|EDU
Carnegie Endowment|USA|EDU
Stockholm International Peace Research Institute,SIPRI|SWE|EDU
International Institute for Strategic Studies,IISS|GBR|EDU
Islamic State in Khorasan,ISIS-K,Islamic State Khorasan,IS-K|AFG|REB
Islamic State West Africa Province,ISWAP|NGA|REB
Ansar al-Sharia|LBY|REB
Ansar Dine|MLI|REB
MNLA,National Movement for the Liberation of Azawad|MLI|REB
JNIM,Jama'at Nusrat al-Islam wal-Muslimin|MLI|REB
MUJAO|MLI|REB
Ansaru|NGA|REB
al-Mourabitoun|MLI|REB
Ahrar al-Sham|SYR|REB
Jaysh al-Islam|SYR|REB
Syrian National Army|SYR|REB
Southern Transitional Council|YEM|REB
Popular Mobilization Forces,Popular Mobilisation Forces,Hashed al-Shaabi|IRQ|PRM
Kataib Hezbollah,Kataeb Hezbollah|IRQ|PRM
Asaib Ahl al-Haq|IRQ|PRM
Badr Organization,Badr Brigade|IRQ|PRM
Jundallah|IRN|REB
Jaish al-Adl|IRN|REB
Baloch Liberation Army,Balochistan Liberation Army|PAK|REB
Lashkar-e-Jhangvi|PAK|REB
Sipah-e-Sahaba|PAK|REB
Harkat-ul-Mujahideen|PAK|REB
Indian Mujahideen|IND|REB
United Liberation Front of Asom,ULFA|IND|REB
Communist Party of India|IND|PTY
East Turkestan Islamic Movement|CHN|REB
Islamic Movement of Uzbekistan|UZB|REB
Hizb ut-Tahrir|ISM|REL
Caucasus Emirate|RUS|REB
Grey Wolves|TUR|REB
DHKP-C,Revolutionary People's Liberation Party-Front|TUR|REB
People's Democratic Party,Peoples' Democratic Party,HDP|TUR|PTY
Nationalist Movement Party,MHP|TUR|PTY
Good Party|TUR|PTY
Al-Qassam Brigades,Qassam Brigades,Izz ad-Din al-Qassam Brigades|PSE|REB
Al-Quds Brigades|PSE|REB
Palestinian Legislative Council|PSE|LEG
Kahane Chai|ISR|REB
Jewish Home|ISR|PTY
Yisrael Beiteinu|ISR|PTY
Meretz|ISR|PTY
Blue and White|ISR|PTY
United Torah Judaism|ISR|PTY
Otzma Yehudit,Jewish Power|ISR|PTY
Israeli Air Force|ISR|MIL
Future Movement|LBN|PTY
Lebanese Forces|LBN|PTY
Free Patriotic Movement|LBN|PTY
Phalange,Kataeb,Kataeb Party|LBN|PTY
Progressive Socialist Party|LBN|PTY
State of Law|IRQ|PTY
Dawa Party|IRQ|PTY
Wafd Party,Wafd|EGY|PTY
Freedom and Justice Party|EGY|PTY
Al-Azhar|EGY|REL
April 6 Movement,April 6 Youth Movement|EGY|SOC
Nidaa Tounes|TUN|PTY
UGTT,Tunisian General Labour Union|TUN|LAB
Libyan National Army|LBY|MIL
Government of National Accord,GNA|LBY|GOV
Government of National Unity*|LBY|GOV
National Transitional Council*|LBY|GOV
Istiqlal,Istiqlal Party|MAR|PTY
Umma Party|SDN|PTY
Forces of Freedom and Change|SDN|OPP
SPLA-IO,SPLM-IO|SSD|REB
Tigray Defense Forces,Tigray Defence Forces|ETH|REB
Fano|ETH|REB
Prosperity Party|ETH|PTY
EPRDF,Ethiopian People's Revolutionary Democratic Front|ETH|PTY
Ogaden National Liberation Front|ETH|REB
Eritrean People's Liberation Front|ERI|REB
Ahlu Sunna Waljama'a|SOM|PRM
Jubilee Party,Jubilee|KEN|PTY
Azimio la Umoja,Azimio|KEN|OPP
United Democratic Alliance|KEN|PTY
Kenya African National Union,KANU|KEN|PTY
Kenya Defence Forces|KEN|MIL
Mungiki|KEN|CRM
National Resistance Movement,NRM|UGA|PTY
National Unity Platform|UGA|OPP
Forum for Democratic Change|UGA|OPP
Chama Cha Mapinduzi,CCM|TZA|PTY
Chadema|TZA|OPP
CNDD-FDD|BDI|PTY
CODECO|COD|REB
Mai-Mai,Mayi-Mayi|COD|PRM
RCD|COD|REB
MLC,Movement for the Liberation of Congo|COD|REB
Anti-balaka,anti-Balaka|CAF|PRM
Coalition of Patriots for Change|CAF|REB
FACT,Front for Change and Concord in Chad|TCD|REB
Ambazonia Defence Forces|CMR|REB
Cameroon People's Democratic Movement|CMR|PTY
PDP|NGA|PTY
Labour Party of Nigeria|NGA|PTY
Economic and Financial Crimes Commission,EFCC|NGA|COP
Independent National Electoral Commission,INEC|NGA|GOV
Trade Union Congress of Nigeria|NGA|LAB
Ohanaeze Ndigbo|NGA|SOC
New Patriotic Party,NPP|GHA|PTY
National Democratic Congress,NDC|GHA|PTY
African Party for the Independence of Guinea and Cape Verde,PAIGC|GNB|PTY
Forces Nouvelles,New Forces|CIV|REB
All People's Congress|SLE|PTY
Congress for Democratic Change|LBR|PTY
MFDC,Movement of Democratic Forces of Casamance|SEN|REB
United Party for National Development|ZMB|PTY
Malawi Congress Party|MWI|PTY
Botswana Democratic Party|BWA|PTY
Citizens Coalition for Change|ZWE|OPP
Umkhonto we Sizwe,uMkhonto weSizwe,MK Party|ZAF|PTY
South African Communist Party|ZAF|PTY
NUMSA,Numsa|ZAF|LAB
Eskom|ZAF|BUS
South African National Defence Force,SANDF|ZAF|MIL
Clan del Golfo,Gulf Clan|COL|CRM
Segunda Marquetalia|COL|REB
Medellin Cartel|COL|CRM
Cali Cartel|COL|CRM
Historic Pact,Pacto Historico|COL|PTY
Democratic Center,Centro Democratico|COL|PTY
Jalisco New Generation Cartel,Jalisco Cartel|MEX|CRM
Gulf Cartel|MEX|CRM
Party of the Democratic Revolution|MEX|PTY
Pemex|MEX|BUS
Tren de Aragua|VEN|CRM
United Socialist Party of Venezuela,PSUV|VEN|PTY
Popular Will,Voluntad Popular|VEN|OPP
Justice First|VEN|OPP
Democratic Unity Roundtable|VEN|OPP
Popular Force,Fuerza Popular|PER|PTY
APRA|PER|PTY
Primeiro Comando da Capital,First Capital Command,PCC|BRA|CRM
Comando Vermelho,Red Command|BRA|CRM
Landless Workers Movement,Landless Workers' Movement,MST|BRA|AGR
Brazilian Democratic Movement|BRA|PTY
Odebrecht|BRA|BUS
Peronist Party,Justicialist Party|ARG|PTY
La Libertad Avanza|ARG|PTY
Mothers of the Plaza de Mayo|ARG|SOC
CGT|FRA|LAB
CFDT|FRA|LAB
Colorado Party|PRY|PTY
Barrio 18,18th Street gang|SLV|CRM
Nuevas Ideas|SLV|PTY
ARENA|SLV|PTY
G9|HTI|CRM
Tonton Macoutes|HTI|PRM
Fanmi Lavalas,Lavalas|HTI|PTY
Damas de Blanco,Ladies in White|CUB|OPP
U.S. Army,US Army|USA|MIL
U.S. Navy,US Navy|USA|MIL
U.S. Air Force,US Air Force|USA|MIL
U.S. Coast Guard,US Coast Guard|USA|MIL
Space Force|USA|MIL
Africa Command,AFRICOM,Africom|USA|MIL
Indo-Pacific Command|USA|MIL
Sixth Fleet,Fifth Fleet,Seventh Fleet|USA|MIL
Defense Intelligence Agency|USA|SPY
National Reconnaissance Office|USA|SPY
Customs and Border Protection,Border Patrol*|USA|COP
ATF|USA|COP
NYPD,New York Police Department|USA|COP
LAPD,Los Angeles Police Department|USA|COP
Internal Revenue Service,IRS|USA|GOV
Securities and Exchange Commission,SEC|USA|GOV
Federal Trade Commission,FTC|USA|GOV
Federal Communications Commission,FCC|USA|GOV
Federal Emergency Management Agency,FEMA|USA|GOV
National Transportation Safety Board,NTSB|USA|GOV
National Labor Relations Board|USA|GOV
Office of Management and Budget|USA|GOV
Commerce Department*|USA|GOV
Labor Department*|USA|GOV
Energy Department*|USA|GOV
Interior Department*|USA|GOV
Transportation Department*|USA|GOV
Agriculture Department*|USA|AGR
Education Department*|USA|EDU
Veterans Affairs Department,Department of Veterans Affairs|USA|GOV
Smithsonian Institution,Smithsonian|USA|EDU
Library of Congress|USA|GOV
Amtrak|USA|BUS
United Auto Workers,UAW|USA|LAB
SEIU,Service Employees International Union|USA|LAB
American Federation of Teachers|USA|LAB
Planned Parenthood|USA|MED
Southern Poverty Law Center|USA|SOC
Human Rights Campaign|USA|SOC
Anti-Defamation League|USA|SOC
AIPAC|USA|SOC
Proud Boys|USA|PRM
Oath Keepers|USA|PRM
Antifa|ISM|
QAnon|ISM|
Nation of Islam|USA|REL
Weather Underground|USA|REB
Black Panthers,Black Panther Party|USA|SOC
Libertarian Party|USA|PTY
Royal Canadian Mounted Police,RCMP|CAN|COP
Canadian Security Intelligence Service,CSIS|CAN|SPY
Liberal Party of Canada|CAN|PTY
New Democratic Party*,NDP|CAN|PTY
Parti Quebecois|CAN|PTY
Assembly of First Nations|CAN|SOC
Australian Labor Party|AUS|PTY
Liberal Party of Australia|AUS|PTY
One Nation|AUS|PTY
Australian Security Intelligence Organisation,ASIO|AUS|SPY
Australian Defence Force|AUS|MIL
Reserve Bank of Australia|AUS|GOV
New Zealand First|NZL|PTY
Police Service of Northern Ireland,PSNI|GBR|COP
National Crime Agency|GBR|COP
Crown Court,Old Bailey|GBR|JUD
Bank of Scotland|GBR|BUS
Bank of Ireland|IRL|BUS
Reform UK|GBR|PTY
Brexit Party|GBR|PTY
British National Party|GBR|PTY
Unite the Union|GBR|LAB
RMT|GBR|LAB
British Medical Association|GBR|MED
Royal College of Nursing|GBR|MED
British Army|GBR|MIL
British Museum|GBR|
National Trust|GBR|SOC
Stop the War Coalition|GBR|SOC
Just Stop Oil|ISM|
Christian Social Union,CSU|DEU|PTY
Pegida|DEU|SOC
IG Metall|DEU|LAB
BND,Federal Intelligence Service|DEU|SPY
Bundesrat|DEU|LEG
Stasi|DEU|SPY
En Marche,La Republique en Marche,Renaissance Party|FRA|PTY
Les Republicains|FRA|PTY
Union for a Popular Movement,UMP|FRA|PTY
Elysee,Elysee Palace|FRA|GOV
Quai d'Orsay|FRA|GOV
TotalEnergies|FRA|BUS
EDF|FRA|BUS
Charlie Hebdo|FRA|JRN
Le Figaro|FRA|JRN
Corsican National Liberation Front|FRA|REB
Carabinieri|ITA|COP
Lega|ITA|PTY
Cosa Nostra|ITA|CRM
'Ndrangheta|ITA|CRM
Camorra|ITA|CRM
Eni|ITA|BUS
Fiat|ITA|BUS
Corriere della Sera|ITA|JRN
La Repubblica|ITA|JRN
ANSA|ITA|JRN
CGIL|ITA|LAB
PSOE,Spanish Socialist Workers' Party|ESP|PTY
Ciudadanos|ESP|PTY
Esquerra Republicana|ESP|PTY
Mossos d'Esquadra|ESP|COP
EFE|ESP|JRN
El Mundo|ESP|JRN
Telefonica|ESP|BUS
Chega|PRT|PTY
Lusa|PRT|JRN
New Democracy|GRC|PTY
Golden Dawn|GRC|PTY
KKE|GRC|PTY
Party for Freedom|NLD|PTY
VVD|NLD|PTY
ANP|NLD|JRN
ING|NLD|BUS
Vlaams Belang,Vlaams Blok|BEL|PTY
New Flemish Alliance,N-VA|BEL|PTY
Austrian People's Party|AUT|PTY
Swiss People's Party|CHE|PTY
Sweden Democrats|SWE|PTY
Danish People's Party|DNK|PTY
Maersk|DNK|BUS
Equinor,Statoil|NOR|BUS
Nobel Committee,Norwegian Nobel Committee|NOR|
Finns Party,True Finns|FIN|PTY
Jobbik|HUN|PTY
Smer|SVK|PTY
ANO|CZE|PTY
PAP|POL|JRN
Sejm|POL|LEG
Democratic Left Alliance|POL|PTY
Gazeta Wyborcza|POL|JRN
CTK|CZE|JRN
MTI|HUN|JRN
Serbian Progressive Party|SRB|PTY
Serbian Radical Party|SRB|PTY
Otpor|SRB|SOC
Bosnian Serb Army|BIH|MIL
Vetevendosje|KOS|PTY
VMRO-DPMNE|MKD|PTY
GERB|BGR|PTY
Georgian Dream|GEO|PTY
United National Movement|GEO|OPP
Servant of the People|UKR|PTY
Party of Regions|UKR|PTY
Right Sector|UKR|PTY
Security Service of Ukraine,SBU|UKR|SPY
Naftogaz|UKR|BUS
Energoatom|UKR|BUS
Ukrinform|UKR|JRN
BelTA|BLR|JRN
A Just Russia|RUS|PTY
Yabloko|RUS|PTY
Rosatom|RUS|BUS
Lukoil|RUS|BUS
Sberbank|RUS|BUS
Rosgvardia|RUS|MIL
Foreign Intelligence Service,SVR|RUS|SPY
Investigative Committee|RUS|COP
Russian Orthodox Church|RUS|REL
RT|RUS|JRN
Novaya Gazeta|RUS|JRN
Kommersant|RUS|JRN
Meduza|RUS|JRN
Black Sea Fleet|RUS|MIL
Akhmat|RUS|MIL
People's Bank of China|CHN|GOV
Bank of China|CHN|BUS
Global Times|CHN|JRN
People's Daily|CHN|JRN
China Daily|CHN|JRN
CCTV|CHN|JRN
Sinopec|CHN|BUS
PetroChina|CHN|BUS
Evergrande|CHN|BUS
Ministry of State Security|CHN|SPY
Central Military Commission|CHN|MIL
South China Morning Post|HKG|JRN
Democratic Party of Japan|JPN|PTY
Komeito|JPN|PTY
Constitutional Democratic Party of Japan|JPN|PTY
Self-Defense Forces,Self-Defence Forces|JPN|MIL
SoftBank|JPN|BUS
Asahi Shimbun,Asahi|JPN|JRN
Yomiuri Shimbun,Yomiuri|JPN|JRN
NHK|JPN|JRN
Nikkei|JPN|JRN
TEPCO,Tokyo Electric Power|JPN|BUS
Saenuri Party|KOR|PTY
People Power Party|KOR|PTY
Grand National Party|KOR|PTY
National Intelligence Service|KOR|SPY
Blue House|KOR|GOV
Vietnam News Agency|VNM|JRN
Communist Party of Vietnam|VNM|GOV
Cambodian People's Party|KHM|PTY
Cambodia National Rescue Party|KHM|OPP
FUNCINPEC,Funcinpec|KHM|PTY
Thai Rak Thai|THA|PTY
Palang Pracharath|THA|PTY
Bhumjaithai|THA|PTY
People's Alliance for Democracy|THA|OPP
Red Shirts|THA|OPP
Barisan Nasional|MYS|PTY
Pakatan Harapan|MYS|PTY
Parti Islam Se-Malaysia|MYS|PTY
People's Action Party|SGP|PTY
Workers' Party of Singapore|SGP|OPP
PDI-P,Indonesian Democratic Party of Struggle|IDN|PTY
Gerindra|IDN|PTY
Nahdlatul Ulama|IDN|REL
Antara|IDN|JRN
Free Papua Movement,West Papua National Liberation Army|IDN|REB
Union Solidarity and Development Party|MMR|PTY
Kachin Independence Army|MMR|REB
Ta'ang National Liberation Army|MMR|REB
Arakan Rohingya Salvation Army|MMR|REB
National Unity Government|MMR|OPP
Philippine National Police|PHL|COP
Armed Forces of the Philippines|PHL|MIL
Rajya Sabha|IND|LEG
Rashtriya Swayamsevak Sangh,RSS|IND|SOC
Vishva Hindu Parishad,VHP|IND|REL
Bahujan Samaj Party|IND|PTY
Samajwadi Party|IND|PTY
AIADMK|IND|PTY
DMK|IND|PTY
Janata Dal|IND|PTY
Telugu Desam Party,Telugu Desam|IND|PTY
National Conference*|IND|PTY
Central Bureau of Investigation,CBI of India|IND|COP
National Investigation Agency|IND|COP
Border Security Force|IND|MIL
Indian Army|IND|MIL
State Bank of India|IND|BUS
Bank of India|IND|BUS
Press Trust of India|IND|JRN
Times of India|IND|JRN
Hindustan Times|IND|JRN
Reliance Industries|IND|BUS
Adani Group,Adani|IND|BUS
Muttahida Qaumi Movement,MQM|PAK|PTY
Jamaat-e-Islami*|PAK|PTY
Jamiat Ulema-e-Islam|PAK|PTY
Awami National Party|PAK|PTY
Tehreek-e-Labbaik Pakistan,Tehreek-e-Labbaik|PAK|REL
National Accountability Bureau|PAK|COP
Pakistan Army|PAK|MIL
Geo News,Geo TV|PAK|JRN
Rapid Action Battalion|BGD|COP
Jatiya Party|BGD|PTY
Grameen Bank|BGD|BUS
Nepali Congress|NPL|PTY
United People's Freedom Alliance|LKA|PTY
United National Party|LKA|PTY
Sri Lanka Podujana Peramuna|LKA|PTY
Janatha Vimukthi Peramuna,JVP|LKA|PTY
Maldivian Democratic Party|MDV|PTY
Majlis*|IRN|LEG
Assembly of Experts|IRN|GOV
Expediency Council|IRN|GOV
Fars News Agency|IRN|JRN
Tasnim|IRN|JRN
Mehr News Agency|IRN|JRN
Press TV|IRN|JRN
Saudi Press Agency|SAU|JRN
Saudi Aramco,Aramco|SAU|BUS
Petroleum Development Oman|OMN|BUS
Qatar Airways|QAT|BUS
Etihad Airways|ARE|BUS
DP World|ARE|BUS
Al-Ahram|EGY|JRN
Sonatrach|DZA|BUS
OCP|MAR|BUS
Wal Fadjri|SEN|JRN
Daily Nation|KEN|JRN
Daily Monitor|UGA|JRN
Mail & Guardian|ZAF|JRN
Die Zeit|DEU|JRN
Bild|DEU|JRN
Deutsche Welle|DEU|JRN
DPA,Deutsche Presse-Agentur|DEU|JRN
Suddeutsche Zeitung,Sueddeutsche Zeitung|DEU|JRN
Frankfurter Allgemeine Zeitung|DEU|JRN
Sky News|GBR|JRN
ITV|GBR|JRN
Channel 4|GBR|JRN
Sunday Times|GBR|JRN
Daily Mail|GBR|JRN
Daily Mirror|GBR|JRN
Los Angeles Times|USA|JRN
Chicago Tribune|USA|JRN
USA Today|USA|JRN
Boston Globe|USA|JRN
Newsweek|USA|JRN
Politico|USA|JRN
Axios|USA|JRN
MSNBC|USA|JRN
PBS|USA|JRN
NPR|USA|JRN
C-SPAN|USA|JRN
Associated Press Television|USA|JRN
UPI,United Press International|USA|JRN
Vanity Fair|USA|JRN
Rolling Stone|USA|JRN
BuzzFeed|USA|JRN
Globe and Mail|CAN|JRN
Toronto Star|CAN|JRN
CBC|CAN|JRN
Sydney Morning Herald|AUS|JRN
RTE|IRL|JRN
Irish Times|IRL|JRN
Hurriyet|TUR|JRN
Cumhuriyet|TUR|JRN
Jerusalem Post|ISR|JRN
Times of Israel|ISR|JRN
Yedioth Ahronoth|ISR|JRN
Ma'ariv,Maariv|ISR|JRN
O Globo|BRA|JRN
Folha de S.Paulo|BRA|JRN
Clarin|ARG|JRN
La Nacion|ARG|JRN
El Universal|MEX|JRN
Granma|CUB|JRN
Prensa Latina|CUB|JRN
Meta|USA|BUS
Alphabet|USA|BUS
Flickr|USA|BUS
Reddit|USA|BUS
Snapchat|USA|BUS
Pinterest|USA|BUS
Tumblr|USA|BUS
Ford Motor,Ford Motor Company|USA|BUS
Chrysler|USA|BUS
Stellantis|NLD|BUS
Raytheon|USA|BUS
Northrop Grumman|USA|BUS
General Dynamics|USA|BUS
BAE Systems,BAE|GBR|BUS
Thales|FRA|BUS
Dassault|FRA|BUS
Rheinmetall|DEU|BUS
Saab|SWE|BUS
Blackwater|USA|PRM
Monsanto|USA|BUS
Cargill|USA|BUS
Dow Chemical|USA|BUS
DuPont|USA|BUS
Johnson & Johnson|USA|BUS
Procter & Gamble|USA|BUS
Philip Morris|USA|BUS
ConocoPhillips|USA|BUS
Enron|USA|BUS
BlackRock|USA|BUS
Berkshire Hathaway|USA|BUS
American Airlines|USA|BUS
United Airlines|USA|BUS
Delta Air Lines|USA|BUS
British Airways|GBR|BUS
Virgin Atlantic|GBR|BUS
British Telecom|GBR|BUS
Rio Tinto|GBR|BUS
Glencore|CHE|BUS
Anglo American|GBR|BUS
BHP,BHP Billiton|AUS|BUS
Qantas|AUS|BUS
ArcelorMittal|LUX|BUS
Nord Stream|CHE|BUS
Turkish Airlines|TUR|BUS
Malaysia Airlines|MYS|BUS
Petronas|MYS|BUS
KLM|NLD|BUS
Alitalia|ITA|BUS
El Al|ISR|BUS
EgyptAir|EGY|BUS
Ethiopian Airlines|ETH|BUS
Kenya Airways|KEN|BUS
Air India|IND|BUS
Cathay Pacific|HKG|BUS
NFL,National Football League|USA|
NBA,National Basketball Association|USA|
Major League Baseball,MLB|USA|
NHL,National Hockey League|USA|
NCAA|USA|EDU
Premier League*|GBR|
Football Association*|GBR|
International Paralympic Committee|NGO|
Duke University|USA|EDU
Cornell University,Cornell|USA|EDU
Johns Hopkins University,Johns Hopkins|USA|EDU
Georgetown University|USA|EDU
George Washington University|USA|EDU
Northwestern University|USA|EDU
Carnegie Mellon,Carnegie Mellon University|USA|EDU
Caltech|USA|EDU
West Point|USA|MIL
Sandhurst|GBR|MIL
Imperial College London,Imperial College|GBR|EDU
King's College London|GBR|EDU
University College London|GBR|EDU
Makerere University|UGA|EDU
Tsinghua University,Tsinghua|CHN|EDU
Peking University|CHN|EDU
Tel Aviv University|ISR|EDU
Hebrew University|ISR|EDU
Cairo University|EGY|EDU
Texas Tech|USA|EDU
Virginia Tech|USA|EDU
Michigan State|USA|EDU
Roman Curia|VAT|REL
Opus Dei|VAT|REL
Jehovah's Witnesses|NGO|REL
Church of Scientology,Scientology|NGO|REL
Mormon Church,Church of Jesus Christ of Latter-day Saints|USA|REL
Southern Baptist Convention|USA|REL
World Council of Churches|NGO|REL
World Jewish Congress|NGO|REL
Muslim World League|NGO|REL
Anglican Communion|NGO|REL
Tablighi Jamaat|NGO|REL
`;

/** Last words of names of organisations, with the sector they tell; `-` tells none. */
export const ORGANIZATION_WORDS = `
GOV: Ministry,Department,Authority,Agency,Administration,Government,Cabinet,Embassy,Consulate,Commission,Office,Treasury,Council,Directorate,Secretariat,Mission,Bureau
LEG: Parliament,Senate,Assembly,Congress,Legislature,Duma,Knesset,Committee
JUD: Court,Tribunal
MIL: Army,Navy,Force,Forces,Corps,Brigade,Battalion,Regiment,Division,Guard,Guards,Command,Fleet,Squadron,Marines,Military
COP: Police,Constabulary
REB: Front,Rebels,Resistance
PTY: Party,Coalition,Bloc
BUS: Inc,Corp,Corporation,Ltd,Company,Co,Group,Bank,Airlines,Airways,Industries,Holdings,Motors,LLC,PLC,plc,AG,GmbH,SA,NV,Partners,Enterprises,Records,Studios,Pictures,Productions,Software,Electronics,Systems,Technologies,Pharmaceuticals,Petroleum,Oil,Energy,Chemicals,Steel,Insurance,Capital,Securities,Associates,Entertainment,Games,Brothers,Bros,Stores,Restaurants,Brewery,Labs,Hotels,Exchange
EDU: University,College,School,Institute,Academy,Polytechnic,Faculty,Laboratory,Laboratories
JRN: Times,Post,Bulletin,Paper,Mail,Examiner,Inquirer,Courier,Dispatch,Globe,Mirror,Express,Journal,News,Herald,Tribune,Gazette,Chronicle,Observer,Telegraph,Television,TV,Radio,Press,Magazine,Broadcasting,Daily,Network,Media
LAB: Union,Federation,Guild
MED: Hospital,Clinic,Medical Center,Hospice
SOC: Association,Foundation,Society,Trust,Alliance,Watch,Coalition for,Campaign,Fund,Movement,Organization,Organisation,League,Network for,Charity
REL: Church,Mosque,Diocese,Synagogue,Cathedral Chapter
-: Club,Team,Orchestra,Museum,Library,Band,Choir,Theatre Company,Project,Programme,Board,Center,Centre,FC,United,Consortium,Service,Services
`;

/** Last words of names of places. */
export const PLACE_WORDS =
  "River,Lake,Mountain,Mountains,Mount,Island,Islands,Isle,Isles,Sea,Ocean,Bay,Gulf,Strait,Straits,Cape,Peninsula,Desert,Valley,Hill,Hills,Forest,Falls,Beach,Coast,Canyon,Park,Gardens,Garden,Street,Road,Avenue,Boulevard,Lane,Drive,Highway,Square,Bridge,Airport,Station,Port,Harbor,Harbour,City,Town,Village,County,District,Province,State,Region,Republic,Territory,Kingdom,Heights,Plateau,Delta,Canal,Basin,Creek,Springs,Stadium,Arena,Palace,Castle,Tower,Towers,Plaza,Cathedral,Temple,Monument,Memorial,Cemetery,Base,Camp,Prison,House,Hall,Hotel,Building,Zoo,Reef,Shoal,Shoals,Atoll,Archipelago,Glacier,Pass,Ridge,Point,Pier,Prefecture,Oblast,Strip,Quarter,Crossing,Border,Reserve,Refuge,Campus,Trail,Way,Wall,Gate,Courthouse,Market,Mall,Farm,Ranch,Woods,Cave,Islet,Atoll,Archipelago,Borough,Parish,Shire,Crescent,Terrace,Expressway,Motorway,Tunnel,Dam,Volcano,Rim,Plain,Plains,Steppe,Oasis,Ruins,Mine,Plant,Refinery,Checkpoint,Settlement,Suburb,Neighborhood,Neighbourhood,Embankment,Wharf,Marina,Shore,Shores,Sound,Channel,Fjord,Loch,Glen,Moor,Marsh,Swamp,Meadow,Summit,Peak,Range,Cliffs,Dunes,Empire,Area,Zone,Site,Terminal,Shelf,Grounds,Minster,Abbey,Priory,Chapel,Mosque,Shrine,Pagoda,Basilica,Citadel,Fort,Fortress,Junction,Grove,Heath,Caliphate,Emirate,Sultanate,Voivodeship,Canton,Governorate,Commune,Community,Reservoir,Wadi,Steppes,Wilderness,Circle,Auditorium,Lodge,Ave,Ave.,Blvd,Blvd.,Rd,Rd.,St.,Hwy,Turnpike,Parkway,Ranch,Cottage,Barracks,Museum of Art,Pavilion,Observatory,Aquarium,Playground,Complex,Courthouse,Depot,Villa,Manor,Mansion,Inn,Café,Cafe,Restaurant,Bar,Pub";
