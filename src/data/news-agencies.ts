// Origin: ours, from general knowledge of the trade. Names as they stand in datelines, bylines and credits.

/** News agencies, broadcasters and papers that open datelines and sign stories. */
export const NEWS_AGENCIES: readonly string[] = [
  "AP", "Associated Press", "The Associated Press", "Reuters", "Thomson Reuters Foundation", "AFP", "Agence France-Presse", "UPI",
  "United Press International", "dpa", "DPA", "EFE", "ANSA", "Adnkronos", "Xinhua", "TASS", "Itar-Tass", "ITAR-TASS", "Interfax", "RIA Novosti",
  "Sputnik", "Kyodo", "Kyodo News", "Jiji", "Jiji Press", "Yonhap", "KCNA", "PTI", "Press Trust of India", "IANS", "ANI", "UNI", "APP", "PA",
  "Press Association", "PA Media", "AAP", "CP", "The Canadian Press", "Canadian Press", "Bloomberg", "Bloomberg News", "Dow Jones",
  "CNN", "BBC", "BBC News", "NPR", "VOA", "Voice of America", "RFE/RL", "DW", "Al Jazeera", "CBS", "CBS News", "NBC", "NBC News", "ABC", "ABC News",
  "Fox News", "Sky News", "ITV News", "CBC", "CBC News", "SBS", "NHK", "RTE", "PBS", "MSNBC", "CNBC", "IPS", "Inter Press Service", "Anadolu",
  "Anadolu Agency", "AA", "SANA", "WAM", "SPA", "MENA", "IRNA", "Tasnim", "Antara", "Bernama", "Vietnam News Agency", "VNA", "PNA", "Ukrinform",
  "UNIAN", "Interfax-Ukraine", "BelTA", "PAP", "CTK", "MTI", "BTA", "Agerpres", "Tanjug", "HINA", "APA", "ATS", "ANP", "Belga", "NTB", "TT", "STT",
  "Ritzau", "Lusa", "Notimex", "Prensa Latina", "Agencia Brasil", "Telam", "NAN", "GNA", "KNA", "SAPA", "UN News", "IRIN", "The New Humanitarian",
  "PRNewswire", "PR Newswire", "Business Wire", "BUSINESS WIRE", "GlobeNewswire", "GLOBE NEWSWIRE", "Newsweek", "Time", "Politico",
  "The New York Times", "New York Times", "NYT", "The Washington Post", "Washington Post", "The Wall Street Journal", "Wall Street Journal",
  "Los Angeles Times", "Chicago Tribune", "Financial Times", "The Guardian", "The Times", "The Telegraph", "The Independent",
  "Knight Ridder", "McClatchy", "Tribune News Service", "Kaiser Health News", "ProPublica", "Deutsche Welle", "Euronews", "MEE", "EUobserver",
];

/** Agencies, archives and sites that are credited for pictures besides the news agencies. */
export const PHOTO_AGENCIES: readonly string[] = [
  "Getty", "Getty Images", "EPA", "EPA-EFE", "EPA/EFE", "European Pressphoto Agency", "Shutterstock", "Alamy", "Alamy Stock Photo", "Magnum",
  "Magnum Photos", "ZUMA", "Zuma Press", "ZUMA Press", "SIPA", "Sipa USA", "Corbis", "Rex", "Rex Features", "REX/Shutterstock", "iStock",
  "iStockphoto", "Wikimedia Commons", "Wikimedia", "Flickr", "Instagram", "Facebook", "Twitter", "YouTube", "Polaris", "Redux", "VII",
  "NurPhoto", "LightRocket", "SOPA Images", "Anadolu Images", "Maxar", "Maxar Technologies", "Planet Labs", "DigitalGlobe", "NASA", "Pool",
  "Handout", "Supplied", "File", "Press Eye", "PA Wire", "PA Images", "AP Images", "WireImage", "FilmMagic", "Hulton Archive", "Bettmann", "Topfoto",
  "Mirrorpix", "SWNS", "Splash News", "Backgrid", "Barcroft", "Mary Evans", "Unsplash", "Pexels", "Pixabay", "Adobe Stock", "Photoshot", "Keystone",
  "Imago", "IMAGO", "Scanpix", "Lehtikuva", "Ritzau Scanpix", "TT News Agency", "Photosport", "NZME", "Stuff", "Fairfax",
];
