// People and things of sport, the arts, science and the markets: what they do to one another is no politics, however warlike
// its verb. Lemmas; only words that name nobody else. Our own list, facts of English.
export const PRIVATE_NOUNS =
  "player footballer goalkeeper winger midfielder fly-half scrum-half full-back batsman batter bowler wicketkeeper fielder quarterback linebacker pitcher shortstop skipper coach goalscorer scorer referee umpire linesman jockey rider cyclist sprinter runner marathoner swimmer diver skier snowboarder skater boxer wrestler gymnast golfer racer rower surfer champion medallist medalist finalist semi-finalist contender rookie teammate grandmaster playmaker cricketer " +
  "tenor soprano baritone singer rapper songwriter actress comedian pianist violinist guitarist drummer orchestra choir dancer ballerina sculptor painter novelist playwright filmmaker film movie novel sitcom soap musical opera album song single reviewer chef countess hero heroine protagonist co-star celebrity supermodel designer " +
  "astronomer telescope vaccine virus bee ant bird shark glacier " +
  "analyst broker investor shareholder bondholder retailer brewer carmaker automaker insurer";

/** Sectors of those who may be at work or at play: none of them makes an act political by itself. */
export const PRIVATE_SECTORS = "BUS CVL EDU";
