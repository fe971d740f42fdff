/**
 * People who held or hold an office that news names, as dated facts. A line is `country|office|people`, each of them
 * `name/other spellings:first year-last year`, the last year left out where it is still so; more than one term takes the outer years. An office
 * that is no executive one carries its sector after a slash (`bin Laden`: `leader/REB`).
 * Origin: facts from public record, our own list.
 */
export const LEADERS = `
USA|president|Franklin Roosevelt/Franklin D. Roosevelt:1933-1945,Harry Truman/Harry S. Truman:1945-1953,Dwight Eisenhower/Dwight D. Eisenhower:1953-1961,John F. Kennedy/John Kennedy:1961-1963,Lyndon Johnson/Lyndon B. Johnson:1963-1969,Richard Nixon:1969-1974,Gerald Ford:1974-1977,Jimmy Carter:1977-1981,Abraham Lincoln:1861-1865,George Washington:1789-1797,Thomas Jefferson:1801-1809
USA|secretary of state|Henry Kissinger:1973-1977,Cyrus Vance:1977-1980
USA|civil rights leader/CVL|Martin Luther King:1955-1968
GBR|prime minister|Winston Churchill:1940-1955,Clement Attlee:1945-1951,Harold Wilson:1964-1976,Edward Heath:1970-1974,James Callaghan:1976-1979
RUS|leader|Vladimir Lenin:1917-1924,Josef Stalin/Joseph Stalin:1922-1953,Nikita Khrushchev:1953-1964,Leonid Brezhnev:1964-1982,Yuri Andropov:1982-1984,Konstantin Chernenko:1984-1985
RUS|foreign minister|Andrei Gromyko:1957-1985
DEU|chancellor|Adolf Hitler:1933-1945,Konrad Adenauer:1949-1963,Willy Brandt:1969-1974,Helmut Schmidt:1974-1982
DEU|East German leader|Erich Honecker:1971-1989
FRA|president|Charles de Gaulle:1959-1969,Georges Pompidou:1969-1974,Valery Giscard d'Estaing:1974-1981
ITA|dictator|Benito Mussolini:1922-1943
ESP|dictator|Francisco Franco:1936-1975
SRB|president|Josip Broz Tito/Marshal Tito:1945-1980
ALB|leader|Enver Hoxha:1944-1985,Ramiz Alia:1985-1992
CHN|chairman|Mao Zedong/Mao Tse-tung:1949-1976,Zhou Enlai:1949-1976
CHN|president|Chiang Kai-shek:1928-1949
IND|prime minister|Jawaharlal Nehru:1947-1964
IND|independence leader/CVL|Mahatma Gandhi/Mohandas Gandhi:1915-1948
PAK|prime minister|Zulfikar Ali Bhutto:1971-1977
ISR|prime minister|David Ben-Gurion:1948-1963,Golda Meir:1969-1974,Menachem Begin:1977-1983
VNM|president|Ho Chi Minh:1945-1969
IDN|president|Sukarno:1945-1967
GHA|president|Kwame Nkrumah:1957-1966
ETH|emperor|Haile Selassie:1930-1974
CAF|emperor|Jean-Bedel Bokassa:1966-1979
CHL|president|Salvador Allende:1970-1973
NIC|president|Anastasio Somoza:1967-1979
ARG|president|Juan Peron/Juan Perón:1946-1974
CUB|revolutionary/REB|Che Guevara:1955-1967
UNO|secretary-general|Dag Hammarskjold:1953-1961,U Thant:1961-1971,Kurt Waldheim:1972-1981
USA|president|Ronald Reagan:1981-1989,George Bush/George H.W. Bush:1989-1993,Bill Clinton/William Clinton:1993-2001,George W. Bush:2001-2009,Barack Obama:2009-2017,Donald Trump/Donald J. Trump:2017-,Joe Biden/Joseph Biden:2021-2025
USA|vice president|Dan Quayle:1989-1993,Al Gore/Albert Gore:1993-2001,Dick Cheney:2001-2009,Mike Pence:2017-2021,Kamala Harris:2021-2025,JD Vance:2025-
USA|secretary of state|George Shultz:1982-1989,James Baker:1989-1992,Lawrence Eagleburger:1992-1993,Warren Christopher:1993-1997,Madeleine Albright:1997-2001,Colin Powell:2001-2005,Condoleezza Rice:2005-2009,Hillary Clinton/Hillary Rodham Clinton:2009-2013,John Kerry:2013-2017,Rex Tillerson:2017-2018,Mike Pompeo:2018-2021,Antony Blinken:2021-2025,Marco Rubio:2025-
USA|defense secretary|William Perry:1994-1997,William Cohen:1997-2001,Donald Rumsfeld:2001-2006,Robert Gates:2006-2011,Leon Panetta:2011-2013,Chuck Hagel:2013-2015,Ash Carter:2015-2017,James Mattis/Jim Mattis:2017-2019,Mark Esper:2019-2020,Lloyd Austin:2021-2025,Pete Hegseth:2025-
USA|national security adviser|Sandy Berger/Samuel Berger:1997-2001,Susan Rice:2013-2017,John Bolton:2018-2019,Jake Sullivan:2021-2025
USA|envoy|Richard Holbrooke:1995-2010,Dennis Ross:1989-2011,George Mitchell:1995-2011,Robert Gelbard:1997-1999,Bill Richardson:1993-1998,Zalmay Khalilzad:2003-2021,Nikki Haley:2017-2018
USA|speaker/LEG|Newt Gingrich:1995-1999,Dennis Hastert:1999-2007,Nancy Pelosi:2007-2023,John Boehner:2011-2015,Paul Ryan:2015-2019
USA|senator/LEG|John McCain:1987-2018,Bob Dole:1969-1996,Jesse Helms:1973-2003,Bernie Sanders:2007-,Mitch McConnell:1985-,Lindsey Graham:2003-
GBR|prime minister|Margaret Thatcher:1979-1990,John Major:1990-1997,Tony Blair:1997-2007,Gordon Brown:2007-2010,David Cameron:2010-2016,Theresa May:2016-2019,Boris Johnson:2019-2022,Liz Truss:2022-2022,Rishi Sunak:2022-2024,Keir Starmer:2024-
GBR|foreign secretary|Douglas Hurd:1989-1995,Malcolm Rifkind:1995-1997,Robin Cook:1997-2001,Jack Straw:2001-2006,Margaret Beckett:2006-2007,David Miliband:2007-2010,William Hague:2010-2014,Philip Hammond:2014-2016,Jeremy Hunt:2018-2019,Dominic Raab:2019-2021,David Lammy:2024-
GBR|queen|Queen Elizabeth/Queen Elizabeth II/Elizabeth II:1952-2022
GBR|king|King Charles/King Charles III/Charles III:2022-
GBR|party leader/PTY|Michael Howard:2003-2005,Charles Kennedy:1999-2006,Iain Duncan Smith:2001-2003,Ed Miliband:2010-2015,Jeremy Corbyn:2015-2020,Nigel Farage:2006-,Menzies Campbell:2006-2007,Nick Clegg:2007-2015,Gerry Adams:1983-2018,Ian Paisley:1971-2008,David Trimble:1995-2005
RUS|president|Mikhail Gorbachev:1985-1991,Boris Yeltsin:1991-1999,Vladimir Putin:1999-,Dmitry Medvedev/Dmitri Medvedev:2008-2012
RUS|prime minister|Viktor Chernomyrdin:1992-1998,Sergei Kiriyenko:1998-1998,Sergei Stepashin:1999-1999,Mikhail Kasyanov:2000-2004,Mikhail Fradkov:2004-2007,Mikhail Mishustin:2020-
RUS|foreign minister|Eduard Shevardnadze:1985-1991,Andrei Kozyrev:1990-1996,Yevgeny Primakov:1996-1998,Igor Ivanov:1998-2004,Sergei Lavrov/Sergey Lavrov:2004-
RUS|defence minister|Pavel Grachev:1992-1996,Igor Sergeyev:1997-2001,Sergei Ivanov:2001-2007,Anatoly Serdyukov:2007-2012,Sergei Shoigu/Sergey Shoigu:2012-2024,Andrei Belousov:2024-
RUS|spokesman|Dmitry Peskov:2012-
RUS|opposition leader/OPP|Alexei Navalny/Alexey Navalny:2010-2024,Boris Nemtsov:2004-2015,Garry Kasparov:2005-
RUS|Chechen leader/REB|Aslan Maskhadov:1997-2005,Shamil Basayev:1995-2006,Dzhokhar Dudayev:1991-1996
RUS|president of Chechnya|Ramzan Kadyrov:2007-,Akhmad Kadyrov:2000-2004
RUS|mercenary leader/PRM|Yevgeny Prigozhin:2014-2023
UKR|president|Leonid Kravchuk:1991-1994,Leonid Kuchma:1994-2005,Viktor Yushchenko:2005-2010,Viktor Yanukovych:2010-2014,Petro Poroshenko:2014-2019,Volodymyr Zelenskiy/Volodymyr Zelensky/Volodymyr Zelenskyy/Vladimir Zelensky:2019-
UKR|prime minister|Yulia Tymoshenko:2005-2010,Arseniy Yatsenyuk:2014-2016,Denys Shmyhal:2020-2025
UKR|foreign minister|Dmytro Kuleba:2020-2024
BLR|president|Alexander Lukashenko/Aleksandr Lukashenko:1994-
BLR|opposition leader/OPP|Svetlana Tikhanovskaya/Sviatlana Tsikhanouskaya:2020-
MDA|president|Petru Lucinschi:1997-2001,Vladimir Voronin:2001-2009,Igor Dodon:2016-2020,Maia Sandu:2020-,Mircea Snegur:1990-1997,Nicolae Timofti:2012-2016
GEO|president|Eduard Shevardnadze:1992-2003,Mikheil Saakashvili/Mikhail Saakashvili:2004-2013,Giorgi Margvelashvili:2013-2018,Salome Zourabichvili:2018-2024,Mikheil Kavelashvili:2024-
ARM|president|Levon Ter-Petrosian:1991-1998,Robert Kocharian:1998-2008,Serzh Sargsyan:2008-2018
ARM|prime minister|Nikol Pashinyan:2018-
AZE|president|Abulfaz Elchibey:1992-1993,Heydar Aliyev/Heidar Aliyev/Geidar Aliyev:1993-2003,Ilham Aliyev:2003-
KAZ|president|Nursultan Nazarbayev:1990-2019,Kassym-Jomart Tokayev:2019-
UZB|president|Islam Karimov:1990-2016,Shavkat Mirziyoyev:2016-
TKM|president|Saparmurat Niyazov:1990-2006,Gurbanguly Berdymukhamedov:2006-2022
KGZ|president|Askar Akayev:1990-2005,Kurmanbek Bakiyev:2005-2010,Almazbek Atambayev:2011-2017,Sadyr Japarov:2020-
TJK|president|Emomali Rahmon/Imomali Rakhmonov:1992-
FRA|president|Francois Mitterrand/François Mitterrand:1981-1995,Jacques Chirac:1995-2007,Nicolas Sarkozy:2007-2012,Francois Hollande/François Hollande:2012-2017,Emmanuel Macron:2017-
FRA|prime minister|Michel Rocard:1988-1991,Alain Juppe/Alain Juppé:1995-1997,Lionel Jospin:1997-2002,Jean-Pierre Raffarin:2002-2005,Dominique de Villepin:2005-2007,Francois Fillon/François Fillon:2007-2012,Manuel Valls:2014-2016,Edouard Philippe/Édouard Philippe:2017-2020,Elisabeth Borne:2022-2024,Gabriel Attal:2024-2024,Francois Bayrou:2024-2025,Sebastien Lecornu:2025-
FRA|foreign minister|Roland Dumas:1988-1993,Hubert Vedrine/Hubert Védrine:1997-2002,Michel Barnier:2004-2005,Bernard Kouchner:2007-2010,Laurent Fabius:2012-2016,Jean-Yves Le Drian:2017-2022,Herve de Charette:1995-1997,Philippe Douste-Blazy:2005-2007,Catherine Colonna:2022-2024,Stephane Sejourne:2024-2024,Jean-Noel Barrot:2024-
FRA|party leader/PTY|Jean-Marie Le Pen:1972-2011,Marine Le Pen:2011-
DEU|chancellor|Helmut Kohl:1982-1998,Gerhard Schroeder/Gerhard Schröder/Gerhard Schroder:1998-2005,Angela Merkel:2005-2021,Olaf Scholz:2021-2025,Friedrich Merz:2025-
DEU|foreign minister|Hans-Dietrich Genscher:1974-1992,Klaus Kinkel:1992-1998,Joschka Fischer:1998-2005,Frank-Walter Steinmeier:2005-2017,Guido Westerwelle:2009-2013,Sigmar Gabriel:2017-2018,Heiko Maas:2018-2021,Annalena Baerbock:2021-2025,Johann Wadephul:2025-
ITA|prime minister|Giulio Andreotti:1989-1992,Silvio Berlusconi:1994-2011,Romano Prodi:1996-2008,Massimo D'Alema:1998-2000,Mario Monti:2011-2013,Matteo Renzi:2014-2016,Paolo Gentiloni:2016-2018,Giuseppe Conte:2018-2021,Mario Draghi:2021-2022,Giorgia Meloni:2022-
ITA|deputy prime minister|Matteo Salvini:2018-,Lamberto Dini:1996-2001
ESP|prime minister|Felipe Gonzalez/Felipe González:1982-1996,Jose Maria Aznar/José María Aznar:1996-2004,Jose Luis Rodriguez Zapatero/José Luis Rodríguez Zapatero:2004-2011,Mariano Rajoy:2011-2018,Pedro Sanchez/Pedro Sánchez:2018-
ESP|king|Juan Carlos/King Juan Carlos:1975-2014
ESP|Catalan leader|Carles Puigdemont:2016-2017
PRT|prime minister|Antonio Guterres/António Guterres:1995-2002,Jose Manuel Barroso:2002-2004,Jose Socrates:2005-2011,Antonio Costa:2015-2024,Anibal Cavaco Silva:1985-1995,Pedro Santana Lopes:2004-2005,Pedro Passos Coelho:2011-2015,Luis Montenegro:2024-
NLD|prime minister|Wim Kok:1994-2002,Jan Peter Balkenende:2002-2010,Mark Rutte:2010-2024,Ruud Lubbers:1982-1994,Dick Schoof:2024-
BEL|prime minister|Guy Verhofstadt:1999-2008,Charles Michel:2014-2019,Wilfried Martens:1979-1992,Jean-Luc Dehaene:1992-1999,Yves Leterme:2008-2011,Herman Van Rompuy:2008-2009,Elio Di Rupo:2011-2014,Sophie Wilmes:2019-2020,Alexander De Croo:2020-2025,Bart De Wever:2025-
AUT|chancellor|Franz Vranitzky:1986-1997,Wolfgang Schuessel/Wolfgang Schüssel:2000-2007,Sebastian Kurz:2017-2021,Viktor Klima:1997-2000,Alfred Gusenbauer:2007-2008,Werner Faymann:2008-2016,Christian Kern:2016-2017,Karl Nehammer:2021-2025,Christian Stocker:2025-
AUT|party leader/PTY|Joerg Haider/Jörg Haider:1986-2008
CHE|president|Ruth Dreifuss:1999-1999
GRC|prime minister|Constantine Mitsotakis:1990-1993,Andreas Papandreou:1981-1996,Costas Simitis:1996-2004,Costas Karamanlis:2004-2009,George Papandreou:2009-2011,Antonis Samaras:2012-2015,Alexis Tsipras:2015-2019,Kyriakos Mitsotakis:2019-
TUR|president|Turgut Ozal:1989-1993,Suleyman Demirel:1993-2000,Ahmet Necdet Sezer:2000-2007,Abdullah Gul:2007-2014,Recep Tayyip Erdogan/Tayyip Erdogan:2003-
TUR|prime minister|Tansu Ciller:1993-1996,Necmettin Erbakan:1996-1997,Mesut Yilmaz:1991-1999,Bulent Ecevit:1999-2002,Ahmet Davutoglu:2014-2016,Binali Yildirim:2016-2018
TUR|foreign minister|Mevlut Cavusoglu:2014-2023,Hakan Fidan:2023-,Ismail Cem:1997-2002
TUR|rebel leader/REB|Abdullah Ocalan:1978-
CYP|president|George Vassiliou:1988-1993,Glafcos Clerides:1993-2003,Tassos Papadopoulos:2003-2008,Nicos Anastasiades:2013-2023
CYP|Turkish Cypriot leader|Rauf Denktash:1976-2005
POL|president|Lech Walesa/Lech Wałęsa:1990-1995,Aleksander Kwasniewski:1995-2005,Lech Kaczynski:2005-2010,Bronislaw Komorowski:2010-2015,Andrzej Duda:2015-2025
POL|prime minister|Tadeusz Mazowiecki:1989-1991,Jerzy Buzek:1997-2001,Leszek Miller:2001-2004,Donald Tusk:2007-,Mateusz Morawiecki:2017-2023
POL|foreign minister|Bronislaw Geremek:1997-2000,Radoslaw Sikorski:2007-
CZE|president|Vaclav Havel/Václav Havel:1989-2003,Vaclav Klaus/Václav Klaus:2003-2013,Milos Zeman:2013-2023,Petr Pavel:2023-
SVK|prime minister|Vladimir Meciar:1990-1998,Robert Fico:2006-,Mikulas Dzurinda:1998-2006,Iveta Radicova:2010-2012,Igor Matovic:2020-2021,Eduard Heger:2021-2023
HUN|prime minister|Gyula Horn:1994-1998,Viktor Orban/Viktor Orbán:1998-,Ferenc Gyurcsany:2004-2009,Jozsef Antall:1990-1993,Peter Medgyessy:2002-2004,Gordon Bajnai:2009-2010
ROU|president|Nicolae Ceausescu:1965-1989,Ion Iliescu:1989-2004,Emil Constantinescu:1996-2000,Traian Basescu:2004-2014,Klaus Iohannis:2014-2025
BGR|president|Todor Zhivkov:1954-1989,Zhelyu Zhelev:1990-1997,Petar Stoyanov:1997-2002,Georgi Parvanov:2002-2012,Rumen Radev:2017-
SRB|president|Slobodan Milosevic/Slobodan Miloševic:1989-2000,Vojislav Kostunica:2000-2008,Milan Milutinovic:1997-2002,Boris Tadic:2004-2012,Tomislav Nikolic:2012-2017,Aleksandar Vucic:2014-
SRB|prime minister|Zoran Djindjic:2001-2003,Ivica Dacic:2012-2014,Ana Brnabic:2017-2024
SRB|opposition leader/OPP|Vuk Draskovic:1990-2004,Vojislav Seselj:1991-2003
MNE|president|Milo Djukanovic:1991-2023,Filip Vujanovic:2003-2018,Jakov Milatovic:2023-
HRV|president|Franjo Tudjman:1990-1999,Stipe Mesic/Stjepan Mesic:2000-2010,Ivo Josipovic:2010-2015,Kolinda Grabar-Kitarovic:2015-2020,Zoran Milanovic:2020-
BIH|president|Alija Izetbegovic:1990-2000
BIH|Bosnian Serb leader|Radovan Karadzic:1992-1996,Biljana Plavsic:1996-1998,Milorad Dodik:1998-
BIH|Bosnian Serb commander/MIL|Ratko Mladic:1992-1996
SVN|president|Milan Kucan:1990-2002,Janez Drnovsek:2002-2007,Danilo Turk:2007-2012,Borut Pahor:2012-2022,Natasa Pirc Musar:2022-
MKD|president|Kiro Gligorov:1991-1999,Boris Trajkovski:1999-2004,Branko Crvenkovski:2004-2009,Gjorge Ivanov:2009-2019,Stevo Pendarovski:2019-2024,Gordana Siljanovska-Davkova:2024-
ALB|president|Sali Berisha:1992-2013
ALB|prime minister|Fatos Nano:1991-2005,Edi Rama:2013-
KOS|president|Ibrahim Rugova:1992-2006,Hashim Thaci:2008-2020
KOS|prime minister|Ramush Haradinaj:2004-2020,Albin Kurti:2020-
LTU|president|Vytautas Landsbergis:1990-1992,Valdas Adamkus:1998-2009,Dalia Grybauskaite:2009-2019,Gitanas Nauseda:2019-,Algirdas Brazauskas:1993-1998,Rolandas Paksas:2003-2004
LVA|president|Vaira Vike-Freiberga:1999-2007,Guntis Ulmanis:1993-1999,Valdis Zatlers:2007-2011,Andris Berzins:2011-2015,Raimonds Vejonis:2015-2019,Egils Levits:2019-2023,Edgars Rinkevics:2023-
EST|president|Lennart Meri:1992-2001,Toomas Hendrik Ilves:2006-2016,Arnold Ruutel:2001-2006,Kersti Kaljulaid:2016-2021,Alar Karis:2021-
EST|prime minister|Kaja Kallas:2021-2024,Mart Laar:1992-2002,Andrus Ansip:2005-2014,Taavi Roivas:2014-2016,Juri Ratas:2016-2021,Kristen Michal:2024-
FIN|president|Mauno Koivisto:1982-1994,Martti Ahtisaari:1994-2000,Tarja Halonen:2000-2012,Sauli Niinisto:2012-2024,Alexander Stubb:2024-
FIN|prime minister|Sanna Marin:2019-2023,Paavo Lipponen:1995-2003,Matti Vanhanen:2003-2010,Mari Kiviniemi:2010-2011,Jyrki Katainen:2011-2014,Juha Sipila:2015-2019,Antti Rinne:2019-2019,Petteri Orpo:2023-
SWE|prime minister|Carl Bildt:1991-1994,Goran Persson:1996-2006,Fredrik Reinfeldt:2006-2014,Stefan Lofven:2014-2021,Ingvar Carlsson:1986-1996,Magdalena Andersson:2021-2022,Ulf Kristersson:2022-
NOR|prime minister|Gro Harlem Brundtland:1981-1996,Jens Stoltenberg:2000-2013,Erna Solberg:2013-2021,Thorbjorn Jagland:1996-1997,Kjell Magne Bondevik:1997-2005,Jonas Gahr Store:2021-
DNK|prime minister|Poul Nyrup Rasmussen:1993-2001,Anders Fogh Rasmussen:2001-2009,Mette Frederiksen:2019-,Poul Schluter:1982-1993,Lars Lokke Rasmussen:2009-2019,Helle Thorning-Schmidt:2011-2015
ISL|prime minister|David Oddsson:1991-2004,Halldor Asgrimsson:2004-2006,Geir Haarde:2006-2009,Johanna Sigurdardottir:2009-2013,Sigmundur David Gunnlaugsson:2013-2016,Bjarni Benediktsson:2017-2024,Katrin Jakobsdottir:2017-2024,Kristrun Frostadottir:2024-
IRL|prime minister|Charles Haughey:1979-1992,Albert Reynolds:1992-1994,John Bruton:1994-1997,Bertie Ahern:1997-2008,Brian Cowen:2008-2011,Enda Kenny:2011-2017,Leo Varadkar:2017-2024,Micheal Martin:2020-,Simon Harris:2024-2025
IRL|president|Mary Robinson:1990-1997,Mary McAleese:1997-2011,Michael D. Higgins/Michael Higgins:2011-2025,Catherine Connolly:2025-
ISR|prime minister|Yitzhak Shamir:1983-1992,Yitzhak Rabin:1992-1995,Shimon Peres:1984-1996,Benjamin Netanyahu/Binyamin Netanyahu:1996-,Ehud Barak:1999-2001,Ariel Sharon:2001-2006,Ehud Olmert:2006-2009,Naftali Bennett:2021-2022,Yair Lapid:2022-2022
ISR|president|Ezer Weizman:1993-2000,Moshe Katsav:2000-2007,Reuven Rivlin:2014-2021,Isaac Herzog:2021-
ISR|foreign minister|Silvan Shalom:2003-2006,Tzipi Livni:2006-2009,Avigdor Lieberman:2009-2015,David Levy:1990-2000
ISR|defense minister|Shaul Mofaz:2002-2006,Amir Peretz:2006-2007,Yitzhak Mordechai:1996-1999,Yoav Gallant:2022-2024
PSE|leader|Yasser Arafat/Yasir Arafat:1969-2004,Mahmoud Abbas:2003-
PSE|prime minister|Ahmed Qureia/Ahmed Qurie:2003-2006,Ismail Haniyeh/Ismail Haniya:2006-2014,Salam Fayyad:2007-2013
PSE|negotiator|Saeb Erekat:1991-2020
PSE|Hamas leader/REB|Sheikh Ahmed Yassin/Ahmed Yassin:1987-2004,Khaled Meshaal/Khaled Mashaal:1996-2017,Abdel Aziz al-Rantissi:2004-2004,Yahya Sinwar:2017-2024
EGY|president|Gamal Abdel Nasser:1954-1970,Anwar Sadat:1970-1981,Hosni Mubarak:1981-2011,Mohamed Morsi/Mohammed Morsi:2012-2013,Abdel Fattah al-Sisi/Abdel-Fattah el-Sissi:2014-
EGY|foreign minister|Amr Moussa:1991-2001,Ahmed Maher:2001-2004,Ahmed Aboul Gheit:2004-2011
JOR|king|King Hussein/Hussein bin Talal:1952-1999,King Abdullah II/Abdullah II:1999-
SYR|president|Hafez Assad/Hafez al-Assad:1971-2000,Bashar al-Assad/Bashar Assad/President Assad:2000-2024,Ahmed al-Sharaa:2025-
SYR|foreign minister|Farouk al-Sharaa/Farouk Sharaa:1984-2006,Walid Moallem/Walid al-Moualem:2006-2020
LBN|prime minister|Rafik Hariri/Rafiq Hariri/Rafik al-Hariri:1992-2004,Selim al-Hoss:1998-2000,Omar Karami:2004-2005,Fouad Siniora:2005-2009,Saad Hariri:2009-2020,Najib Mikati:2011-2025,Nawaf Salam:2025-
LBN|president|Elias Hrawi:1989-1998,Emile Lahoud:1998-2007,Michel Suleiman:2008-2014,Michel Aoun:2016-2022,Joseph Aoun:2025-
LBN|Hezbollah leader/REB|Hassan Nasrallah:1992-2024
IRQ|president|Saddam Hussein:1979-2003,Jalal Talabani:2005-2014,Fuad Masum:2014-2018,Barham Salih:2018-2022,Abdul Latif Rashid:2022-
IRQ|prime minister|Ayad Allawi/Iyad Allawi:2004-2005,Ibrahim al-Jaafari:2005-2006,Nouri al-Maliki:2006-2014,Haider al-Abadi:2014-2018,Mustafa al-Kadhimi:2020-2022,Mohammed Shia al-Sudani:2022-
IRQ|deputy prime minister|Tariq Aziz:1979-2003
IRQ|cleric/REL|Moqtada al-Sadr/Muqtada al-Sadr:2003-,Ali al-Sistani/Ali Sistani:1992-
IRQ|insurgent leader/REB|Abu Musab al-Zarqawi:2003-2006
IRQ|Kurdish leader|Massoud Barzani/Masoud Barzani:1979-2017
IRN|president|Ali Akbar Hashemi Rafsanjani/Hashemi Rafsanjani:1989-1997,Mohammad Khatami:1997-2005,Mahmoud Ahmadinejad:2005-2013,Hassan Rouhani:2013-2021,Ebrahim Raisi:2021-2024,Masoud Pezeshkian:2024-
IRN|supreme leader|Ruhollah Khomeini/Ayatollah Khomeini:1979-1989,Ali Khamenei/Ayatollah Khamenei:1989-
IRN|foreign minister|Ali Akbar Velayati:1981-1997,Kamal Kharrazi:1997-2005,Manouchehr Mottaki:2005-2010,Mohammad Javad Zarif/Javad Zarif:2013-2021,Abbas Araghchi/Abbas Araqchi:2024-
IRN|general/MIL|Qassem Soleimani/Qasem Soleimani:1998-2020
IRN|shah|Mohammad Reza Pahlavi:1941-1979
SAU|king|King Fahd:1982-2005,King Abdullah:2005-2015,King Salman:2015-
SAU|crown prince|Mohammed bin Salman/Crown Prince Abdullah:2017-
SAU|terrorist leader/REB|Osama bin Laden/Usama bin Laden:1988-2011
KWT|emir|Jaber al-Ahmed al-Sabah:1977-2006,Jaber al-Ahmad al-Sabah:1977-2006,Sabah al-Ahmad al-Sabah:2006-2020,Nawaf al-Ahmad al-Sabah:2020-2023,Mishal al-Ahmad al-Sabah/Meshal al-Ahmad al-Sabah:2023-
QAT|emir|Hamad bin Khalifa al-Thani:1995-2013,Tamim bin Hamad al-Thani:2013-
ARE|president|Zayed bin Sultan al-Nahyan:1971-2004,Mohammed bin Zayed:2022-,Khalifa bin Zayed Al Nahyan/Khalifa bin Zayed:2004-2022
OMN|sultan|Sultan Qaboos/Qaboos bin Said:1970-2020,Haitham bin Tariq:2020-
BHR|king|Hamad bin Isa al-Khalifa:1999-
YEM|president|Ali Abdullah Saleh:1978-2012,Abd-Rabbu Mansour Hadi/Abed Rabbo Mansour Hadi:2012-2022,Rashad al-Alimi:2022-
AFG|president|Mohammad Najibullah:1987-1992,Burhanuddin Rabbani:1992-2001,Hamid Karzai:2001-2014,Ashraf Ghani:2014-2021
AFG|Taliban leader/REB|Mullah Omar/Mohammed Omar:1994-2013,Gulbuddin Hekmatyar:1975-,Ahmad Shah Massood/Ahmed Shah Massoud:1979-2001,Hibatullah Akhundzada/Haibatullah Akhundzada:2016-
PAK|president|Mohammad Zia-ul-Haq/Zia-ul-Haq/Mohammad Zia-Ul-Haq:1977-1988,Ghulam Ishaq Khan:1988-1993,Farooq Leghari:1993-1997,Pervez Musharraf:1999-2008,Asif Ali Zardari:2008-
PAK|prime minister|Benazir Bhutto:1988-1996,Nawaz Sharif:1990-2017,Shaukat Aziz:2004-2007,Yousuf Raza Gilani:2008-2012,Imran Khan:2018-2022,Shehbaz Sharif:2022-
PAK|scientist/EDU|Abdul Qadeer Khan:1976-2004
IND|prime minister|Indira Gandhi:1966-1984,Rajiv Gandhi:1984-1989,V.P. Singh:1989-1990,P.V. Narasimha Rao/Narasimha Rao:1991-1996,Inder Kumar Gujral:1997-1998,Atal Bihari Vajpayee:1998-2004,Manmohan Singh:2004-2014,Narendra Modi:2014-
IND|party leader/PTY|Sonia Gandhi:1998-2022,Rahul Gandhi:2013-,L.K. Advani:1986-2013
IND|minister|Jaswant Singh:1998-2004,Subrahmanyam Jaishankar:2019-
BGD|prime minister|Khaleda Zia:1991-2006,Sheikh Hasina/Hasina Wajed:1996-2024
BGD|chief adviser|Muhammad Yunus:2024-
LKA|president|Ranasinghe Premadasa:1989-1993,Chandrika Kumaratunga:1994-2005,Mahinda Rajapaksa:2005-2015,Maithripala Sirisena:2015-2019,Gotabaya Rajapaksa:2019-2022,Ranil Wickremesinghe:2022-2024,Anura Kumara Dissanayake:2024-
LKA|rebel leader/REB|Velupillai Prabhakaran:1976-2009
NPL|king|King Gyanendra:2001-2008,King Birendra:1972-2001
NPL|prime minister|Girija Prasad Koirala:1991-2008,Prachanda:2008-,Sher Bahadur Deuba:1995-2022,K.P. Sharma Oli/K.P. Oli:2015-2025,Sushil Koirala:2014-2015,Madhav Kumar Nepal:2009-2011,Baburam Bhattarai:2011-2013,Sushila Karki:2025-
CHN|president|Yang Shangkun:1988-1993,Jiang Zemin:1989-2003,Hu Jintao:2002-2013,Xi Jinping:2012-
CHN|premier|Deng Xiaoping:1978-1992,Li Peng:1987-1998,Zhu Rongji:1998-2003,Wen Jiabao:2003-2013,Li Keqiang:2013-2023
CHN|foreign minister|Qian Qichen:1988-1998,Tang Jiaxuan:1998-2003,Li Zhaoxing:2003-2007,Wang Yi:2013-,Yang Jiechi:2007-2013
CHN|spiritual leader/REL|Dalai Lama:1940-
HKG|chief executive|Tung Chee-hwa:1997-2005,Donald Tsang:2005-2012,Leung Chun-ying:2012-2017,Carrie Lam:2017-2022
TWN|president|Lee Teng-hui:1988-2000,Chen Shui-bian:2000-2008,Ma Ying-jeou:2008-2016,Tsai Ing-wen:2016-2024,Lai Ching-te:2024-
JPN|prime minister|Toshiki Kaifu:1989-1991,Kiichi Miyazawa:1991-1993,Morihiro Hosokawa:1993-1994,Tomiichi Murayama:1994-1996,Ryutaro Hashimoto:1996-1998,Keizo Obuchi:1998-2000,Yoshiro Mori:2000-2001,Junichiro Koizumi:2001-2006,Shinzo Abe:2006-2020,Yasuo Fukuda:2007-2008,Taro Aso:2008-2009,Naoto Kan:2010-2011,Yoshihiko Noda:2011-2012,Yoshihide Suga:2020-2021,Fumio Kishida:2021-2024,Shigeru Ishiba:2024-2025,Sanae Takaichi:2025-
KOR|president|Roh Tae-woo:1988-1993,Kim Young-sam:1993-1998,Kim Dae-jung:1998-2003,Roh Moo-hyun:2003-2008,Lee Myung-bak:2008-2013,Park Geun-hye:2013-2017,Moon Jae-in:2017-2022,Yoon Suk-yeol/Yoon Suk Yeol:2022-2025,Lee Jae-myung:2025-
PRK|leader|Kim Il Sung/Kim Il-sung:1948-1994,Kim Jong Il/Kim Jong-il:1994-2011,Kim Jong Un/Kim Jong-un:2011-
PRK|leader's sister|Kim Yo Jong/Kim Yo-jong:2014-
MNG|president|Tsakhiagiin Elbegdorj:2009-2017,Punsalmaagiin Ochirbat:1990-1997,Natsagiin Bagabandi:1997-2005,Nambaryn Enkhbayar:2005-2009,Khaltmaagiin Battulga:2017-2021,Ukhnaagiin Khurelsukh:2021-
PHL|president|Ferdinand Marcos:1965-1986,Corazon Aquino:1986-1992,Fidel Ramos:1992-1998,Joseph Estrada:1998-2001,Gloria Arroyo/Gloria Macapagal Arroyo/Gloria Macapagal-Arroyo:2001-2010,Benigno Aquino:2010-2016,Rodrigo Duterte:2016-2022,Ferdinand Marcos Jr.:2022-
IDN|president|Suharto:1967-1998,B.J. Habibie/Jusuf Habibie:1998-1999,Abdurrahman Wahid:1999-2001,Megawati Sukarnoputri:2001-2004,Susilo Bambang Yudhoyono:2004-2014,Joko Widodo:2014-2024,Prabowo Subianto:2024-
TLS|president|Xanana Gusmao:2002-2007,Jose Ramos-Horta:2006-
MYS|prime minister|Mahathir Mohamad/Mahathir Mohammad:1981-2018,Abdullah Ahmad Badawi:2003-2009,Najib Razak:2009-2018,Anwar Ibrahim:2022-,Muhyiddin Yassin:2020-2021,Ismail Sabri Yaakob:2021-2022
SGP|prime minister|Lee Kuan Yew:1959-1990,Goh Chok Tong:1990-2004,Lee Hsien Loong:2004-2024,Lawrence Wong:2024-
THA|prime minister|Chuan Leekpai:1992-2001,Thaksin Shinawatra:2001-2006,Abhisit Vejjajiva:2008-2011,Yingluck Shinawatra:2011-2014,Prayuth Chan-ocha:2014-2023,Banharn Silpa-archa:1995-1996,Chavalit Yongchaiyudh:1996-1997,Surayud Chulanont:2006-2008,Samak Sundaravej:2008-2008,Somchai Wongsawat:2008-2008,Srettha Thavisin:2023-2024,Paetongtarn Shinawatra:2024-2025,Anutin Charnvirakul:2025-
THA|king|King Bhumibol Adulyadej:1946-2016,Maha Vajiralongkorn/King Vajiralongkorn:2016-
VNM|prime minister|Vo Van Kiet:1991-1997,Phan Van Khai:1997-2006,Nguyen Tan Dung:2006-2016,Nguyen Xuan Phuc:2016-2021,Pham Minh Chinh:2021-
KHM|prime minister|Hun Sen:1985-2023,Prince Norodom Ranariddh/Norodom Ranariddh:1993-1997,Hun Manet:2023-
KHM|king|King Norodom Sihanouk/Norodom Sihanouk:1953-2004
KHM|rebel leader/REB|Pol Pot:1963-1998
MMR|general/MIL|Than Shwe:1992-2011,Min Aung Hlaing:2011-
MMR|leader|Aung San Suu Kyi:2016-2021,Thein Sein:2011-2016
AUS|prime minister|Bob Hawke:1983-1991,Paul Keating:1991-1996,John Howard:1996-2007,Kevin Rudd:2007-2013,Julia Gillard:2010-2013,Tony Abbott:2013-2015,Malcolm Turnbull:2015-2018,Scott Morrison:2018-2022,Anthony Albanese:2022-
AUS|foreign minister|Alexander Downer:1996-2007,Gareth Evans:1988-1996,Penny Wong:2022-
NZL|prime minister|Jim Bolger:1990-1997,Helen Clark:1999-2008,John Key:2008-2016,Jacinda Ardern:2017-2023,Jenny Shipley:1997-1999,Bill English:2016-2017,Chris Hipkins:2023-2023,Christopher Luxon:2023-
PNG|prime minister|Michael Somare:1975-2011,Julius Chan:1994-1997,Rabbie Namaliu:1988-1992,Paias Wingti:1992-1994,Bill Skate:1997-1999,Mekere Morauta:1999-2002,Peter O'Neill:2011-2019,James Marape:2019-
FJI|prime minister|Mahendra Chaudhry:1999-2000,Laisenia Qarase:2000-2006,Sitiveni Rabuka:1992-,Frank Bainimarama:2006-2022
FJI|coup leader/REB|George Speight:2000-2000
CAN|prime minister|Brian Mulroney:1984-1993,Jean Chretien/Jean Chrétien:1993-2003,Paul Martin:2003-2006,Stephen Harper:2006-2015,Justin Trudeau:2015-2025,Mark Carney:2025-
CAN|foreign minister|Lloyd Axworthy:1996-2000
MEX|president|Carlos Salinas:1988-1994,Ernesto Zedillo:1994-2000,Vicente Fox:2000-2006,Felipe Calderon/Felipe Calderón:2006-2012,Enrique Pena Nieto/Enrique Peña Nieto:2012-2018,Andres Manuel Lopez Obrador/Andrés Manuel López Obrador:2018-2024,Claudia Sheinbaum:2024-
CUB|president|Fidel Castro:1959-2008,Raul Castro/Raúl Castro:2006-2018,Miguel Diaz-Canel/Miguel Díaz-Canel:2018-
HTI|president|Jean-Bertrand Aristide:1991-2004,Rene Preval/René Préval:1996-2011,Jovenel Moise/Jovenel Moïse:2017-2021,Raoul Cedras:1991-1994,Michel Martelly:2011-2016
DOM|president|Leonel Fernandez:1996-2012,Joaquin Balaguer:1986-1996,Hipolito Mejia:2000-2004,Danilo Medina:2012-2020,Luis Abinader:2020-
JAM|prime minister|P.J. Patterson:1992-2006,Michael Manley:1989-1992,Portia Simpson-Miller/Portia Simpson Miller:2006-2016,Bruce Golding:2007-2011,Andrew Holness:2011-
GTM|president|Alvaro Arzu:1996-2000,Jimmy Morales:2016-2020,Vinicio Cerezo:1986-1991,Jorge Serrano:1991-1993,Alfonso Portillo:2000-2004,Oscar Berger:2004-2008,Alvaro Colom:2008-2012,Otto Perez Molina:2012-2015,Alejandro Giammattei:2020-2024,Bernardo Arevalo:2024-
HND|president|Manuel Zelaya:2006-2009,Juan Orlando Hernandez:2014-2022,Rafael Callejas:1990-1994,Carlos Roberto Reina:1994-1998,Carlos Flores:1998-2002,Ricardo Maduro:2002-2006,Roberto Micheletti:2009-2010,Porfirio Lobo:2010-2014,Xiomara Castro:2022-2026
SLV|president|Alfredo Cristiani:1989-1994,Mauricio Funes:2009-2014,Nayib Bukele:2019-,Armando Calderon Sol:1994-1999,Francisco Flores:1999-2004,Antonio Saca:2004-2009,Salvador Sanchez Ceren:2014-2019
NIC|president|Daniel Ortega:1979-,Violeta Chamorro/Violeta Barrios de Chamorro:1990-1997,Arnoldo Aleman:1997-2002,Enrique Bolanos:2002-2007
CRI|president|Oscar Arias:1986-2010,Jose Maria Figueres:1994-1998,Miguel Angel Rodriguez:1998-2002,Abel Pacheco:2002-2006,Laura Chinchilla:2010-2014,Luis Guillermo Solis:2014-2018,Carlos Alvarado:2018-2022,Rodrigo Chaves:2022-2026
PAN|president|Manuel Noriega:1983-1989,Guillermo Endara:1989-1994,Ernesto Perez Balladares:1994-1999,Mireya Moscoso:1999-2004
COL|president|Cesar Gaviria/César Gaviria:1990-1994,Ernesto Samper:1994-1998,Andres Pastrana/Andrés Pastrana:1998-2002,Alvaro Uribe/Álvaro Uribe:2002-2010,Juan Manuel Santos:2010-2018,Ivan Duque:2018-2022,Gustavo Petro:2022-
COL|drug lord/CRM|Pablo Escobar:1976-1993
VEN|president|Carlos Andres Perez:1989-1993,Rafael Caldera:1994-1999,Hugo Chavez/Hugo Chávez:1999-2013,Nicolas Maduro/Nicolás Maduro:2013-
VEN|opposition leader/OPP|Juan Guaido/Juan Guaidó:2019-2023,Henrique Capriles:2012-,Leopoldo Lopez:2014-,Maria Corina Machado/María Corina Machado:2011-
ECU|president|Jamil Mahuad:1998-2000,Lucio Gutierrez:2003-2005,Rafael Correa:2007-2017,Lenin Moreno:2017-2021,Rodrigo Borja:1988-1992,Sixto Duran Ballen:1992-1996,Abdala Bucaram:1996-1997,Fabian Alarcon:1997-1998,Gustavo Noboa:2000-2003,Alfredo Palacio:2005-2007,Guillermo Lasso:2021-2023,Daniel Noboa:2023-
PER|president|Alan Garcia:1985-2011,Alberto Fujimori:1990-2000,Alejandro Toledo:2001-2006,Ollanta Humala:2011-2016,Pedro Castillo:2021-2022,Valentin Paniagua:2000-2001,Pedro Pablo Kuczynski:2016-2018,Martin Vizcarra:2018-2020,Francisco Sagasti:2020-2021,Dina Boluarte:2022-2025
PER|rebel leader/REB|Abimael Guzman:1980-1992
BOL|president|Hugo Banzer:1997-2001,Gonzalo Sanchez de Lozada:1993-2003,Carlos Mesa:2003-2005,Evo Morales:2006-2019,Luis Arce:2020-2025,Jaime Paz Zamora:1989-1993,Jorge Quiroga:2001-2002,Jeanine Anez:2019-2020,Rodrigo Paz:2025-
BRA|president|Fernando Collor de Mello:1990-1992,Fernando Henrique Cardoso:1995-2002,Luiz Inacio Lula da Silva/Luiz Inácio Lula da Silva:2003-,Dilma Rousseff:2011-2016,Michel Temer:2016-2018,Jair Bolsonaro:2019-2022
ARG|president|Raul Alfonsin:1983-1989,Carlos Menem:1989-1999,Fernando de la Rua:1999-2001,Eduardo Duhalde:2002-2003,Nestor Kirchner/Néstor Kirchner:2003-2007,Cristina Fernandez de Kirchner/Cristina Kirchner:2007-2015,Mauricio Macri:2015-2019,Alberto Fernandez:2019-2023,Javier Milei:2023-
CHL|president|Augusto Pinochet:1973-1990,Patricio Aylwin:1990-1994,Eduardo Frei:1994-2000,Ricardo Lagos:2000-2006,Michelle Bachelet:2006-2018,Sebastian Pinera/Sebastián Piñera:2010-2022,Gabriel Boric:2022-
URY|president|Jose Mujica/José Mujica:2010-2015,Luis Alberto Lacalle:1990-1995,Julio Maria Sanguinetti:1985-2000,Jorge Batlle:2000-2005,Tabare Vazquez:2005-2020,Luis Lacalle Pou:2020-2025,Yamandu Orsi:2025-
PRY|president|Alfredo Stroessner:1954-1989,Fernando Lugo:2008-2012
ZAF|president|F.W. de Klerk/Frederik de Klerk:1989-1994,Nelson Mandela:1994-1999,Thabo Mbeki:1999-2008,Jacob Zuma:2009-2018,Cyril Ramaphosa:2018-
ZAF|archbishop/ELI|Desmond Tutu:1984-2021
ZAF|party leader/PTY|Mangosuthu Buthelezi:1975-2019,Julius Malema:2008-
ZWE|president|Robert Mugabe:1980-2017,Emmerson Mnangagwa:2017-
ZWE|opposition leader/OPP|Morgan Tsvangirai:1999-2018,Nelson Chamisa:2018-
ZMB|president|Kenneth Kaunda:1964-1991,Frederick Chiluba:1991-2002,Levy Mwanawasa:2002-2008,Rupiah Banda:2008-2011,Edgar Lungu:2015-2021,Hakainde Hichilema:2021-,Michael Sata:2011-2014
MWI|president|Hastings Banda:1964-1994,Bakili Muluzi:1994-2004,Bingu wa Mutharika:2004-2012,Joyce Banda:2012-2014,Peter Mutharika:2014-,Lazarus Chakwera:2020-2025
MOZ|president|Joaquim Chissano:1986-2005,Armando Guebuza:2005-2015,Filipe Nyusi:2015-2025,Daniel Chapo:2025-
MOZ|rebel leader/REB|Afonso Dhlakama:1979-2018
NAM|president|Sam Nujoma:1990-2005,Hifikepunye Pohamba:2005-2015,Hage Geingob:2015-2024,Nangolo Mbumba:2024-2025,Netumbo Nandi-Ndaitwah:2025-
BWA|president|Quett Masire:1980-1998,Festus Mogae:1998-2008,Ian Khama:2008-2018,Mokgweetsi Masisi:2018-2024,Duma Boko:2024-
AGO|president|Jose Eduardo dos Santos:1979-2017,Joao Lourenco/João Lourenço:2017-
AGO|rebel leader/REB|Jonas Savimbi:1966-2002
COD|president|Mobutu Sese Seko:1965-1997,Laurent Kabila/Laurent-Desire Kabila:1997-2001,Joseph Kabila:2001-2019,Felix Tshisekedi:2019-
COG|president|Denis Sassou-Nguesso/Denis Sassou Nguesso:1979-,Pascal Lissouba:1992-1997
RWA|president|Juvenal Habyarimana:1973-1994,Pasteur Bizimungu:1994-2000,Paul Kagame:2000-
BDI|president|Pierre Buyoya:1987-2003,Domitien Ndayizeye:2003-2005,Pierre Nkurunziza:2005-2020,Melchior Ndadaye:1993-1993,Cyprien Ntaryamira:1994-1994,Sylvestre Ntibantunganya:1994-1996,Evariste Ndayishimiye:2020-
UGA|president|Idi Amin:1971-1979,Milton Obote:1966-1985,Yoweri Museveni:1986-
UGA|rebel leader/REB|Joseph Kony:1987-
UGA|opposition leader/OPP|Kizza Besigye:2001-,Bobi Wine:2017-
KEN|president|Daniel arap Moi:1978-2002,Mwai Kibaki:2002-2013,Uhuru Kenyatta:2013-2022,William Ruto:2022-
KEN|opposition leader/OPP|Raila Odinga:1997-
TZA|president|Julius Nyerere:1964-1985,Ali Hassan Mwinyi:1985-1995,Benjamin Mkapa:1995-2005,Jakaya Kikwete:2005-2015,John Magufuli:2015-2021,Samia Suluhu Hassan:2021-
ETH|prime minister|Meles Zenawi:1991-2012,Hailemariam Desalegn:2012-2018,Abiy Ahmed:2018-
ETH|president|Mengistu Haile Mariam:1977-1991
ERI|president|Isaias Afwerki/Isaias Afeworki:1993-
SOM|president|Siad Barre/Mohamed Siad Barre:1969-1991,Abdullahi Yusuf:2004-2008,Sheikh Sharif Ahmed:2009-2012,Hassan Sheikh Mohamud:2012-,Mohamed Abdullahi Mohamed:2017-2022
SOM|warlord/REB|Mohamed Farah Aideed/Mohamed Farrah Aidid:1991-1996
DJI|president|Hassan Gouled:1977-1999,Ismail Omar Guelleh:1999-,Hassan Gouled Aptidon:1977-1999
SDN|president|Omar al-Bashir/Omar Hassan al-Bashir/Omar el-Bashir:1989-2019
SDN|general/MIL|Abdel Fattah al-Burhan:2019-,Mohamed Hamdan Dagalo:2013-
SDN|rebel leader/REB|John Garang:1983-2005
SSD|president|Salva Kiir:2011-
SSD|rebel leader/REB|Riek Machar:2013-
TCD|president|Hissene Habre/Hissène Habré:1982-1990,Idriss Deby/Idriss Déby:1990-2021,Mahamat Deby/Mahamat Idriss Deby:2021-
LBY|leader|Muammar Gaddafi/Moammar Gadhafi/Muammar Gadhafi/Moammar Gaddafi/Muammar Qaddafi/Muammar Kadhafi:1969-2011
LBY|general/MIL|Khalifa Haftar:2014-
TUN|president|Habib Bourguiba:1957-1987,Zine El Abidine Ben Ali/Zine al-Abidine Ben Ali:1987-2011,Moncef Marzouki:2011-2014,Beji Caid Essebsi:2014-2019,Kais Saied:2019-
DZA|president|Ahmed Ben Bella:1963-1965,Chadli Bendjedid:1979-1992,Mohamed Boudiaf:1992-1992,Liamine Zeroual:1994-1999,Abdelaziz Bouteflika:1999-2019,Abdelmadjid Tebboune:2019-
MAR|king|King Hassan/King Hassan II/Hassan II:1961-1999,King Mohammed VI/Mohammed VI:1999-
MRT|president|Maaouya Ould Taya:1984-2005,Mohamed Ould Abdel Aziz:2008-2019,Sidi Ould Cheikh Abdallahi:2007-2008,Mohamed Ould Ghazouani:2019-
SEN|president|Abdou Diouf:1981-2000,Abdoulaye Wade:2000-2012,Macky Sall:2012-2024,Bassirou Diomaye Faye:2024-
GMB|president|Dawda Jawara:1970-1994,Yahya Jammeh:1994-2017,Adama Barrow:2017-
MLI|president|Moussa Traore:1968-1991,Alpha Oumar Konare:1992-2002,Amadou Toumani Toure:2002-2012,Ibrahim Boubacar Keita:2013-2020,Assimi Goita:2021-,Dioncounda Traore:2012-2013,Bah Ndaw:2020-2021
NER|president|Mamadou Tandja:1999-2010,Mahamadou Issoufou:2011-2021,Mohamed Bazoum:2021-2023,Ibrahim Bare Mainassara:1996-1999,Salou Djibo:2010-2011,Abdourahamane Tchiani/Abdourahmane Tiani:2023-
BFA|president|Blaise Compaore/Blaise Compaoré:1987-2014,Ibrahim Traore/Ibrahim Traoré:2022-,Michel Kafando:2014-2015,Roch Marc Christian Kabore/Roch Kabore:2015-2022,Paul-Henri Damiba:2022-2022
CIV|president|Felix Houphouet-Boigny:1960-1993,Henri Konan Bedie:1993-1999,Robert Guei:1999-2000,Laurent Gbagbo:2000-2011,Alassane Ouattara:2010-
LBR|president|Samuel Doe:1980-1990,Charles Taylor:1997-2003,Ellen Johnson Sirleaf:2006-2018,George Weah:2018-2024,Joseph Boakai:2024-
SLE|president|Ahmad Tejan Kabbah:1996-2007,Ernest Bai Koroma:2007-2018,Joseph Momoh:1985-1992,Valentine Strasser:1992-1996,Julius Maada Bio:2018-
SLE|rebel leader/REB|Foday Sankoh:1991-2003
GIN|president|Lansana Conte/Lansana Conté:1984-2008,Alpha Conde/Alpha Condé:2010-2021,Moussa Dadis Camara:2008-2009,Sekouba Konate:2009-2010,Mamady Doumbouya:2021-
GNB|president|Joao Bernardo Vieira:1980-2009,Kumba Yala:2000-2003,Malam Bacai Sanha:2009-2012,Jose Mario Vaz:2014-2020,Umaro Sissoco Embalo:2020-2025
GHA|president|Jerry Rawlings:1981-2001,John Kufuor:2001-2009,John Mahama:2012-,Nana Akufo-Addo:2017-2025,John Atta Mills:2009-2012
TGO|president|Gnassingbe Eyadema:1967-2005,Faure Gnassingbe:2005-
BEN|president|Mathieu Kerekou:1972-2006,Thomas Boni Yayi:2006-2016,Patrice Talon:2016-,Nicephore Soglo:1991-1996
NGA|president|Ibrahim Babangida:1985-1993,Sani Abacha:1993-1998,Abdulsalami Abubakar:1998-1999,Olusegun Obasanjo:1999-2007,Umaru Yar'Adua:2007-2010,Goodluck Jonathan:2010-2015,Muhammadu Buhari:2015-2023,Bola Tinubu:2023-
CMR|president|Paul Biya:1982-
GAB|president|Omar Bongo:1967-2009,Ali Bongo:2009-2023,Brice Oligui Nguema:2023-
GNQ|president|Teodoro Obiang/Teodoro Obiang Nguema:1979-
CAF|president|Ange-Felix Patasse:1993-2003,Francois Bozize/François Bozizé:2003-2013,Faustin-Archange Touadera:2016-,Andre Kolingba:1981-1993,Michel Djotodia:2013-2014,Catherine Samba-Panza:2014-2016
MDG|president|Didier Ratsiraka:1975-2002,Marc Ravalomanana:2002-2009,Andry Rajoelina:2009-2025,Albert Zafy:1993-1996,Hery Rajaonarimampianina:2014-2018
MUS|prime minister|Navin Ramgoolam:1995-,Anerood Jugnauth:1982-2017,Paul Berenger:2003-2005,Pravind Jugnauth:2017-2024
VAT|pope/REL|Pope John Paul II/John Paul II:1978-2005,Pope Benedict/Pope Benedict XVI/Benedict XVI:2005-2013,Pope Francis:2013-2025,Pope Leo/Pope Leo XIV:2025-
UNO|secretary-general|Javier Perez de Cuellar:1982-1991,Boutros Boutros-Ghali:1992-1996,Kofi Annan:1997-2006,Ban Ki-moon:2007-2016,Antonio Guterres/António Guterres:2017-
UNO|envoy|Lakhdar Brahimi:1992-2014,Staffan de Mistura:2007-2018,Cyrus Vance:1991-1993,Yasushi Akashi:1992-1995,Sergio Vieira de Mello:1999-2003
UNO|weapons inspector|Richard Butler:1997-1999,Hans Blix:2000-2003,Rolf Ekeus:1991-1997,Scott Ritter:1991-1998
UNO|director general|Mohamed ElBaradei:1997-2009,Yukiya Amano:2009-2019,Rafael Grossi:2019-,Tedros Adhanom Ghebreyesus:2017-
EUR|president|Jacques Delors:1985-1995,Jacques Santer:1995-1999,Jean-Claude Juncker:2014-2019,Ursula von der Leyen:2019-,Herman Van Rompuy:2009-2014
EUR|foreign policy chief|Javier Solana:1999-2009,Chris Patten:1999-2004,Catherine Ashton:2009-2014,Federica Mogherini:2014-2019,Josep Borrell:2019-2024
EUR|mediator|Lord Owen/David Owen:1992-1995
IGO|secretary general|Lord Robertson:1999-2003,Jaap de Hoop Scheffer:2004-2009,Anders Fogh Rasmussen:2009-2014,Jens Stoltenberg:2014-2024
IMG|leader/REB|Ayman al-Zawahri/Ayman al-Zawahiri:2011-2022,Abu Bakr al-Baghdadi:2010-2019
AND|head of government|Marc Forne:1994-2005,Albert Pintat:2005-2009,Antoni Marti:2011-2019,Xavier Espot:2019-
ATG|prime minister|Vere Bird:1981-1994,Lester Bird:1994-2004,Baldwin Spencer:2004-2014,Gaston Browne:2014-
BHS|prime minister|Lynden Pindling:1967-1992,Hubert Ingraham:1992-2012,Perry Christie:2002-2017,Hubert Minnis:2017-2021,Philip Davis:2021-
BRB|prime minister|Erskine Sandiford:1987-1994,Owen Arthur:1994-2008,David Thompson:2008-2010,Freundel Stuart:2010-2018,Mia Mottley:2018-
BLZ|prime minister|George Price:1981-1993,Manuel Esquivel:1984-1998,Said Musa:1998-2008,Dean Barrow:2008-2020,Johnny Briceno/John Briceño:2020-
BTN|king|Jigme Singye Wangchuck:1972-2006,Jigme Khesar Namgyel Wangchuck:2006-
BTN|prime minister|Jigme Thinley:2008-2013,Tshering Tobgay:2013-,Lotay Tshering:2018-2023
BRN|sultan|Hassanal Bolkiah:1967-
CPV|president|Antonio Mascarenhas Monteiro:1991-2001,Pedro Pires:2001-2011,Jorge Carlos Fonseca:2011-2021,Jose Maria Neves:2021-
CPV|prime minister|Ulisses Correia e Silva:2016-
COM|president|Said Mohamed Djohar:1989-1996,Azali Assoumani:1999-,Ahmed Abdallah Sambi:2006-2011,Ikililou Dhoinine:2011-2016
DMA|prime minister|Eugenia Charles:1980-1995,Edison James:1995-2000,Roosevelt Skerrit:2004-
SWZ|king|King Mswati III/Mswati III/King Mswati:1986-
GRD|prime minister|Keith Mitchell:1995-2022,Tillman Thomas:2008-2013,Dickon Mitchell:2022-
GUY|president|Desmond Hoyte:1985-1992,Cheddi Jagan:1992-1997,Janet Jagan:1997-1999,Bharrat Jagdeo:1999-2011,Donald Ramotar:2011-2015,David Granger:2015-2020,Irfaan Ali:2020-
KIR|president|Teburoro Tito:1994-2003,Anote Tong:2003-2016,Taneti Maamau:2016-
LAO|president|Khamtai Siphandon:1998-2006,Choummaly Sayasone:2006-2016,Bounnhang Vorachith:2016-2021,Thongloun Sisoulith:2021-
LSO|prime minister|Ntsu Mokhehle:1993-1998,Pakalitha Mosisili:1998-2017,Tom Thabane:2012-2020,Moeketsi Majoro:2020-2022,Sam Matekane:2022-
LSO|king|King Letsie III/King Letsie:1990-
LIE|prince|Hans-Adam II:1989-
LUX|prime minister|Jacques Santer:1984-1995,Jean-Claude Juncker:1995-2013,Xavier Bettel:2013-2023,Luc Frieden:2023-
MDV|president|Maumoon Abdul Gayoom:1978-2008,Mohamed Nasheed:2008-2012,Mohammed Waheed:2012-2013,Abdulla Yameen:2013-2018,Ibrahim Mohamed Solih:2018-2023,Mohamed Muizzu:2023-
MLT|prime minister|Eddie Fenech Adami:1987-2004,Alfred Sant:1996-1998,Lawrence Gonzi:2004-2013,Joseph Muscat:2013-2020,Robert Abela:2020-
MHL|president|Amata Kabua:1979-1996,Kessai Note:2000-2008,Christopher Loeak:2012-2016,Hilda Heine:2016-,David Kabua:2020-2024
FSM|president|Bailey Olter:1991-1997,Leo Falcam:1999-2003,Joseph Urusemal:2003-2007,Manny Mori:2007-2015,Peter Christian:2015-2019,David Panuelo:2019-2023,Wesley Simina:2023-
MCO|prince|Prince Rainier III/Rainier III:1949-2005,Prince Albert II/Albert II:2005-
NRU|president|Rene Harris:1999-2004,Marcus Stephen:2007-2011,Baron Waqa:2013-2019,Lionel Aingimea:2019-2022,Russ Kun:2022-2023,David Adeang:2023-
PLW|president|Kuniwo Nakamura:1993-2001,Tommy Remengesau:2001-2021,Johnson Toribiong:2009-2013,Surangel Whipps:2021-
KNA|prime minister|Kennedy Simmonds:1983-1995,Denzil Douglas:1995-2015,Timothy Harris:2015-2022,Terrance Drew:2022-
LCA|prime minister|John Compton:1982-2007,Kenny Anthony:1997-2016,Stephenson King:2007-2011,Allen Chastanet:2016-2021,Philip Pierre:2021-
VCT|prime minister|James Mitchell:1984-2000,Ralph Gonsalves:2001-2025
WSM|prime minister|Tofilau Eti Alesana:1988-1998,Tuilaepa Sailele Malielegaoi:1998-2021,Fiame Naomi Mata'afa:2021-2025
STP|president|Miguel Trovoada:1991-2001,Fradique de Menezes:2001-2011,Manuel Pinto da Costa:1975-2016,Evaristo Carvalho:2016-2021,Carlos Vila Nova:2021-
SYC|president|France-Albert Rene:1977-2004,James Michel:2004-2016,Danny Faure:2016-2020,Wavel Ramkalawan:2020-2025
SLB|prime minister|Solomon Mamaloni:1989-1997,Bartholomew Ulufa'alu:1997-2000,Manasseh Sogavare:2000-2024,Allan Kemakeza:2001-2006,Derek Sikua:2007-2010,Gordon Darcy Lilo:2011-2014,Rick Hou:2017-2019,Jeremiah Manele:2024-
SUR|president|Ronald Venetiaan:1991-2010,Jules Wijdenbosch:1996-2000,Desi Bouterse:2010-2020,Chan Santokhi:2020-2025
TON|king|King Tupou IV/Taufa'ahau Tupou IV:1965-2006,George Tupou V:2006-2012,King Tupou VI/Tupou VI:2012-
TON|prime minister|Akilisi Pohiva:2014-2019,Siaosi Sovaleni:2021-2024
TTO|prime minister|Patrick Manning:1991-2010,Basdeo Panday:1995-2001,Kamla Persad-Bissessar:2010-,Keith Rowley:2015-2025
TUV|prime minister|Enele Sopoaga:2013-2019,Kausea Natano:2019-2024,Feleti Teo:2024-
VUT|prime minister|Walter Lini:1980-1991,Maxime Carlot Korman:1991-1995,Charlot Salwai:2016-,Bob Loughman:2020-2022,Jotham Napat:2025-
ESH|Polisario leader/REB|Mohamed Abdelaziz:1976-2016,Brahim Ghali:2016-
ISL|president|Vigdis Finnbogadottir:1980-1996,Olafur Ragnar Grimsson:1996-2016,Gudni Johannesson:2016-2024,Halla Tomasdottir:2024-
LVA|prime minister|Valdis Dombrovskis:2009-2014,Laimdota Straujuma:2014-2016,Maris Kucinskis:2016-2019,Krisjanis Karins:2019-2023,Evika Silina:2023-
LTU|prime minister|Andrius Kubilius:1999-2012,Algirdas Butkevicius:2012-2016,Saulius Skvernelis:2016-2020,Ingrida Simonyte:2020-2024
PRT|president|Mario Soares:1986-1996,Jorge Sampaio:1996-2006,Marcelo Rebelo de Sousa:2016-
AUT|president|Thomas Klestil:1992-2004,Heinz Fischer:2004-2016,Alexander Van der Bellen:2017-
HUN|president|Arpad Goncz:1990-2000,Janos Ader:2012-2022,Katalin Novak:2022-2024,Tamas Sulyok:2024-
CZE|prime minister|Vladimir Spidla:2002-2004,Stanislav Gross:2004-2005,Jiri Paroubek:2005-2006,Mirek Topolanek:2006-2009,Petr Necas:2010-2013,Bohuslav Sobotka:2014-2017,Andrej Babis:2017-,Petr Fiala:2021-2025
SVK|president|Michal Kovac:1993-1998,Rudolf Schuster:1999-2004,Ivan Gasparovic:2004-2014,Andrej Kiska:2014-2019,Zuzana Caputova:2019-2024,Peter Pellegrini:2024-
SVN|prime minister|Janez Jansa:2004-2022,Miro Cerar:2014-2018,Marjan Sarec:2018-2020,Robert Golob:2022-
HRV|prime minister|Ivica Racan:2000-2003,Ivo Sanader:2003-2009,Jadranka Kosor:2009-2011,Andrej Plenkovic:2016-
MKD|prime minister|Ljubco Georgievski:1998-2002,Nikola Gruevski:2006-2016,Zoran Zaev:2017-2022,Dimitar Kovacevski:2022-2024,Hristijan Mickoski:2024-
MNE|prime minister|Dusko Markovic:2016-2020,Zdravko Krivokapic:2020-2022,Dritan Abazovic:2022-2023,Milojko Spajic:2023-
BGR|prime minister|Ivan Kostov:1997-2001,Sergei Stanishev:2005-2009,Boyko Borisov:2009-2021,Kiril Petkov:2021-2022,Nikolai Denkov:2023-2024,Rosen Zhelyazkov:2025-
ROU|prime minister|Petre Roman:1989-1991,Adrian Nastase:2000-2004,Calin Popescu-Tariceanu:2004-2008,Emil Boc:2008-2012,Victor Ponta:2012-2015,Dacian Ciolos:2015-2017,Viorica Dancila:2018-2019,Ludovic Orban:2019-2020,Florin Citu:2020-2021,Nicolae Ciuca:2021-2023,Marcel Ciolacu:2023-2025,Ilie Bolojan:2025-
ROU|president|Nicusor Dan:2025-
MDA|prime minister|Vlad Filat:2009-2013,Pavel Filip:2016-2019,Dorin Recean:2023-2025
GEO|prime minister|Bidzina Ivanishvili:2012-2013,Irakli Garibashvili:2013-2024,Giorgi Kvirikashvili:2015-2018,Irakli Kobakhidze:2024-
VNM|leader|Nguyen Phu Trong:2011-2024,To Lam:2024-
HTI|prime minister|Ariel Henry:2021-2024
PAN|president|Martin Torrijos:2004-2009,Ricardo Martinelli:2009-2014,Juan Carlos Varela:2014-2019,Laurentino Cortizo:2019-2024,Jose Raul Mulino:2024-
PRY|president|Juan Carlos Wasmosy:1993-1998,Raul Cubas:1998-1999,Luis Gonzalez Macchi:1999-2003,Nicanor Duarte:2003-2008,Federico Franco:2012-2013,Horacio Cartes:2013-2018,Mario Abdo Benitez:2018-2023,Santiago Pena:2023-
LBY|prime minister|Ali Zeidan:2012-2014,Fayez al-Sarraj/Fayez Sarraj:2016-2021,Abdul Hamid Dbeibah/Abdulhamid Dbeibah:2021-
SEN|prime minister|Ousmane Sonko:2024-
IND|foreign minister|Natwar Singh:2004-2005,Pranab Mukherjee:2006-2009,Salman Khurshid:2012-2014,Sushma Swaraj:2014-2019
GBR|defence secretary|Geoff Hoon:1999-2005,Des Browne:2006-2008,Liam Fox:2010-2011,Michael Fallon:2014-2017,Gavin Williamson:2017-2019,Ben Wallace:2019-2023,Grant Shapps:2023-2024,John Healey:2024-
CHN|defence minister|Chi Haotian:1993-2003,Liang Guanglie:2008-2013,Chang Wanquan:2013-2018,Wei Fenghe:2018-2023,Li Shangfu:2023-2023,Dong Jun:2023-
`;

/** Countries, and PLOVER's codes, whose leaders papers call by surname without saying of which country they are. */
export const WIDELY_NAMED =
  "USA GBR FRA DEU ITA ESP CAN AUS RUS UKR BLR POL HUN SRB GRC TUR CHN JPN KOR PRK TWN IND PAK AFG BGD LKA MMR THA PHL IDN MYS ISR PSE LBN SYR IRQ IRN SAU EGY LBY YEM ZAF ZWE NGA KEN ETH SDN UGA RWA COD SOM BRA MEX VEN CUB COL ARG CHL PER HTI EUR UNO IGO IMG VAT KHM";
