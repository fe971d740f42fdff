/**
 * Small closed classes that tell names and descriptions apart. Origin: facts of English, our own lists.
 */

/** Capitalised words that name no person, organisation, group or place. */
export const CAPITALS_WITHOUT_ENTITY =
  "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,January,February,March,April,May,June,July,August,September,October,November,December,Mon,Tue,Tues,Wed,Thu,Thurs,Fri,Sat,Sun,Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sep,Sept,Oct,Nov,Dec,Christmas,Easter,Ramadan,Thanksgiving,Halloween,Passover,Hanukkah,Eid,GMT,EST,UTC,BST,PST,EDT,CET,AM,PM,BC,AD,BCE,CE,Internet,Web,English,French,Spanish,German,Latin,Arabic,Hebrew,Japanese,Mandarin,Christianity,Islam,Judaism,Buddhism,Hinduism,Catholicism,DNA,RNA,AIDS,HIV,COVID-19,COVID,TV,DVD,CD,PC,CEO,PhD,OK,FAQ,URL,HTML,Bible,Koran,Quran,God,Allah,Lord,Chapter,Figure,Table,Section,Part,Volume,Article,Fig,No,Photo,PHOTO,Constitution,Olympics,World Cup,Cold War,World War,Renaissance,Holocaust,Brexit,Photoshop,Android,Windows,Linux,Python,Java";

/** Prepositions that put what follows in a place. */
export const PLACE_PREPOSITIONS = "in,at,near,outside,inside,around,throughout,across,within,off,beyond,above,below,along,onto,into,through,toward,towards,over,via,on,under,beside,amid,upon";

/** Verbs of going: what follows their "to", "from", "for" is a place. */
export const GOING_VERBS =
  "go,travel,fly,return,come,arrive,move,flee,send,drive,sail,head,leave,depart,walk,march,withdraw,deport,extradite,escape,migrate,visit,trip,visit,tour,flight,journey,relocate,emigrate,immigrate,run,get,take,bring,carry,ship,deploy,evacuate,transfer,transport,mile,kilometer,kilometre,km,north,south,east,west,road,route,way,train,bus,close,range,stretch,extend,retreat,advance,return,drive,trek,airlift,lead,expel,rush,dispatch,export,import,smuggle,born,tour";

/** Verbs whose subject, where it is a city, is the city itself: what towns have, are made of and go through. */
export const STANDING_VERBS =
  "have,lie,stand,sit,become,remain,grow,boast,contain,house,feature,lack,enjoy,comprise,consist,encompass,experience,cover,span,overlook,adjoin,border,flourish,prosper,bustle,burn,awake,wake,sleep,date,belong,abound,attract";

/** Verbs whose object, where it is a city, is the city itself: what one does to towns. */
export const TOWN_VERBS =
  "visit,leave,reach,enter,tour,bomb,shell,flee,approach,cross,pass,storm,capture,besiege,see,love,paint,photograph,rebuild,evacuate,flood,occupy,liberate,encircle,surround,overrun,explore";

/** Goods named after a country or what sounds like one: food, dress, crockery. */
export const GOODS_NOUNS =
  "sandwich,breast,roast,leg,burger,sausage,soup,stew,dinner,salad,plate,cup,bowl,saucer,teapot,vase,doll,cabinet,ware,shoe,sneaker,boot,hat,shirt,jersey,cap,lace,almond,blend,roll,tea,rug,carpet,trouser,shorts,sweater";

/** Nouns for places that are no actors. */
export const PLACE_NOUNS =
  "city,town,village,capital,region,area,province,district,border,frontier,peninsula,island,coast,port,harbor,harbour,airport,base,street,road,square,park,bridge,river,lake,sea,strait,gulf,bay,ocean,valley,mountain,hill,desert,forest,north,south,east,west,northeast,northwest,southeast,southwest,centre,suburb,outskirts,neighborhood,neighbourhood,county,territory,zone,checkpoint,prison,jail,building,house,home,palace,hotel,stadium,cemetery,farm,field,beach,station,site,headquarters,refinery,plant,airfield,airspace,place,country,continent,enclave,stronghold,heartland,mainland,countryside,hamlet,settlement,compound,barracks,bunker,market,monument,courthouse,tower,crossing,shore,canal,dam,mine,land,homeland";

/** Prefixes and participles after a hyphen that keep a country word from saying whose somebody is. */
export const NOT_OF_THE_COUNTRY =
  "pro,anti,non,occupied,held,controlled,annexed,administered,bound,bordering,speaking,born,educated,style,made,trained,era,language,style,inspired,friendly,hating,besieged,sponsored,backed,supported,supplied,funded,aligned,leaning,looking,allied,armed,financed,bombed,built";

/** Words that say a name before them is of a firm or a family. */
export const PERSON_SUFFIXES = "Jr,Jr.,Sr,Sr.,II,III,IV,Jnr,Snr,QC,KC,SC,MP,MEP,PhD,Ph.D.,MD,M.D.,Esq,Esq.";

/** Small words inside names of people. */
export const NAME_PARTICLES = "bin,bint,ibn,al,el,von,van,de,der,den,del,della,di,da,dos,du,la,le,ul,ur,abu,y,ben,ter,zu,st,d,do,das,arap,ould,ag,el-,al-";

/** Small words inside names of bodies and places. */
export const NAME_LINKS = "of,the,and,for,in,on,&,without,to,de,du,des,la,le,del";

/** Verbs of saying and thinking: their subject is a person or a body. */
export const SAYING_VERBS =
  "say,tell,add,ask,announce,argue,claim,comment,explain,insist,note,reply,report,warn,write,think,believe,know,want,hope,feel,admit,deny,agree,recall,remember,describe,smile,laugh,marry,die,meet,graduate,retire,born,suggest,confirm,declare,conclude,remark,decide,promise,accuse,speak,talk,love,like,live,win,play,study";

/** Words after which a bare name is a person's: kin and mates. */
export const KIN_NOUNS = "wife,husband,son,daughter,brother,sister,father,mother,friend,cousin,uncle,aunt,nephew,niece,partner,colleague,actor,actress,singer,author,writer,poet,artist,painter,composer,director,photographer,designer,architect,guitarist,drummer,professor,coach,player,striker,goalkeeper,teammate,character,detective,scientist,historian,economist";

/** Last words of names of events, works, laws and things: such names are no actors. */
export const EVENT_WORDS =
  "War,Wars,Prize,Award,Awards,Festival,Act,Treaty,Agreement,Accord,Accords,Pact,Day,Week,Month,Year,Century,Cup,Games,Revolution,Conference,Summit,Report,Bill,Law,Code,Amendment,Constitution,Protocol,Convention,Resolution,Declaration,Program,Programme,Plan,Initiative,Process,Operation,Crisis,Massacre,Uprising,Rebellion,Battle,Siege,Championship,Championships,Tournament,Open,Series,Season,Medal,Order,Degree,Era,Age,Period,Dynasty,Movement,Spring,Eve,Night,Easter,Festival,Parade,Concert,Tour,Show,Album,Song,Novel,Book,Edition,Theory,Law,Effect,Disease,Syndrome,Virus,Language,Studies,Science,Sciences,Engineering,Linguistics,Physics,Chemistry,Biology,Mathematics,Psychology,History,Philosophy,Literature,Economics,Theology,Medicine,Music,Art,Arts,Review,Reviews,Journal,Magazine,Guide,Dictionary,Encyclopedia,Chapter,Volume,Section,Figure,Table,Appendix,Award,Oscar,Emmy,Grammy,Fellowship,Scholarship,Grant,Exam,Test,Model,Method,Algorithm,System,Policy,Doctrine,Referendum,Election,Elections,Olympics,Marathon,Derby,Race,Match,Final,Finals,Hurricane,Typhoon,Cyclone,Storm,Earthquake,Tsunami,Flood,Fire,Disaster,Attack,Attacks,Bombing,Affair,Scandal,Trial,Case,Inquiry,Commission Report,Index,Survey,Census,Project,Mark,Fund Act,English,Language,Bible,Gospel,Testament,Psalm,Sutra,Veda,Holocaust,Renaissance,Reformation,Enlightenment,Depression,Recession";

/** Nouns for states and lands: they act like states but are told as places. */
export const LAND_NOUNS = "country,nation,state,kingdom,republic,federation,province,municipality,world,west,homeland,territory,land,community of nations,bloc of states,district,town hall,settlement,neighbourhood,neighborhood,camp,refugee camp,chamber";

/** Common words that a capital at the start of a sentence turns into a listed name. */
export const COMMON_WORDS =
  "turkey,china,jordan,chad,male,nice,polish,pole,poles,guinea,west,gulf,commonwealth,solidarity,amnesty,apple,amazon,shell,labour,lords,commons,conservatives,republicans,democrats,guardian,quartet,fed,congress,resistance,swiss,contras,who,us,ice,car,eta,mend,nam,sana,prc,intel,java,cuba,meta,alphabet,jubilee,verizon,oracle,visa,bild,dell,total";

/** First words of names of places. */
export const PLACE_BEGINNINGS = "Mount,Mt,Mt.,Lake,River,Cape,Fort,Port,San,Santa,St.,Isle,Gulf,Bay,Strait,Camp,North,South,East,West,Upper,Lower,New,Central";

/** Last words of names of bodies that are as much a house. */
export const HOUSE_WORDS = "Center,Centre,Museum,Library,Gallery,Hospital,Clinic,Theatre,Theater,Mosque,Cathedral";

/** Verbs with an object and an "of": the second belongs to the verb, not to the object. */
export const OF_VERBS =
  "accuse,acquit,absolve,assure,clear,cleanse,convict,convince,cure,deprive,inform,notify,persuade,relieve,remind,rid,rob,strip,suspect,warn";

/** Nouns for people that are as much adjectives, which begin names of bodies. */
export const ROLE_ADJECTIVES =
  "national,native,local,black,white,individual,human,adult,subject,conservative,liberal,socialist,communist,nationalist,christian,muslim,jewish,hindu,sikh,buddhist,sunni,shiite,shia,orthodox,catholic,protestant,evangelical,kurd,arab,irregular,revolutionary,separatist,veteran,private";

/** Last words of names of bodies that say nothing of their sector where a word before them does: "Labour Congress". */
export const OPEN_BODY_WORDS =
  "Congress,Council,Committee,Commission,Assembly,Agency,Authority,Office,Bureau,Service,Services,Board,Center,Centre,Department,Directorate,Administration,Association,Organization,Organisation,Group,Network,Movement,Alliance,Front,Federation,Command,Union,Force,Division,Mission,Fund,Coalition,League,Society,Club,Team";
