// Origin: ours, from general knowledge of news sites. All in lower case, with straight quotes.

/** A block that says only this, with or without a final mark, is boilerplate. */
export const WHOLE_PHRASES: readonly string[] = [
  "advertisement", "advertising", "advert", "ad", "sponsored", "sponsored content", "promoted", "read more", "read on", "more", "see more", "load more", "show more",
  "related", "related content", "related articles", "related stories", "related news", "related topics", "more on this story", "more on this", "most read", "most popular",
  "most viewed", "trending", "trending now", "top stories", "latest news", "more news", "you may also like", "you might also like", "recommended", "recommended for you",
  "editor's picks", "editors' picks", "popular now", "share", "share this", "share this article", "share this story", "share this page", "share article", "share story", "share on", "tweet",
  "email", "print", "print this", "copy link", "save", "save article", "comments", "view comments", "show comments", "post a comment", "leave a comment", "leave a reply",
  "join the conversation", "newsletter", "newsletters", "subscribe", "subscribe now", "sign in", "log in", "sign up", "register", "register now", "donate", "support us", "menu", "search", "home",
  "close", "skip ad", "loading", "play video", "listen", "watch", "video", "gallery", "view gallery", "advertisement - story continues below", "story continues below",
  "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "instagram", "telegram", "messenger", "read it all here", "read the rest here",
  "terms of use", "terms and conditions", "privacy policy", "cookie policy", "contact us", "about us", "back to top", "topics", "ends", "end", "more to follow", "more follows", "more to come",
  "this is a developing story", "this is a breaking news story", "developing story",
];

/** A short block that opens with one of these, a colon and more is boilerplate: "Read more: How the talks began". */
export const LABEL_PHRASES: readonly string[] = [
  "read more", "read also", "also read", "read next", "read this next", "read", "further reading", "more", "see also", "see more", "related", "related story", "related stories", "related article",
  "related articles", "related content", "related video", "watch", "watch now", "watch more", "watch live", "watch also", "listen", "more on this story", "more on this", "must read", "don't miss", "recommended",
  "live updates", "newsletter", "editor's note", "editors' note", "editor's notes", "correction", "clarification", "disclaimer", "disclosure", "explore more", "up next", "most read", "trending", "follow live", "in pictures", "gallery",
  "this story is part of", "share this", "tags", "filed under", "topics",
];

/** A short block that opens with one of these is boilerplate. */
export const OPENING_PHRASES: readonly string[] = [
  "click here", "click to", "click on the", "click below", "tap here", "tap to", "sign up for", "sign up to", "sign up here", "sign up now", "sign up and", "subscribe to our", "subscribe to the", "subscribe for",
  "subscribe now", "subscribe today", "subscribe here", "subscribe to get", "subscribe to receive", "get our", "get the latest news", "get the latest", "get breaking news", "get unlimited access", "get more news", "get the news",
  "follow us on", "follow us @", "follow us at", "like us on", "find us on", "join us on", "join our", "download our", "download the", "already a subscriber", "already have an account", "to continue reading",
  "continue reading", "keep reading", "scroll down", "scroll to", "share this", "share on", "share to", "share via", "share with", "email this", "email us at", "print this", "tweet this", "story continues", "article continues",
  "this article was originally published", "this article originally appeared", "this article first appeared", "this article was first published", "this article was updated", "this article has been updated", "this article is more than",
  "this article has been corrected", "this article has been amended", "this article was amended", "this article was corrected", "this article is part of", "this article may contain", "this story was updated", "this story has been updated",
  "this story was originally published", "this story originally appeared", "this story first appeared", "this story was first published", "this story has been corrected", "this story was corrected", "this story is part of", "this post has been updated",
  "this post was updated", "this piece has been updated", "this piece was updated", "this report has been updated", "this page was last", "this is a developing story", "this is a breaking news", "this version corrects", "this version updates",
  "this version adds", "this corrected version", "this story corrects", "this content is", "this video is not", "this video can", "this material may not", "more on this story", "more stories from", "more from", "read more about",
  "read more on", "read more at", "read more from", "read more here", "read the full", "read the rest", "read our", "read all", "see all", "view all", "see the full", "for more on", "for more information", "for more news", "for more stories", "for the latest",
  "watch the video", "watch the full", "watch a clip", "watch below", "watch above", "see photos", "see pictures", "see more", "listen to the", "have a story", "have you been affected", "do you have a", "are you in", "got a tip", "got a story",
  "send us", "contact us", "write to us", "let us know", "support our", "support independent", "become a member", "please support", "please enable", "please check", "please sign", "please upgrade", "your browser", "media playback is", "our standards", "to view this", "to read the full",
  "to see this", "to enjoy our", "we use cookies", "by continuing to", "by signing up", "by entering", "by subscribing", "by submitting", "by clicking", "by registering", "thank you for reading", "thanks for reading", "thank you for signing", "skip to", "jump to",
  "comments are", "opinions expressed", "the views expressed", "the opinions expressed", "views expressed", "not for distribution", "all rights reserved", "copyright ©", "copyright (c)", "(c) copyright", "© copyright", "related article", "related stories",
  "originally published by", "first published in", "republished with permission", "reproduced with permission", "javascript is", "enable javascript", "advertise with", "buy now", "shop now", "try it free", "start your free", "create an account",
  "you have reached", "you have read", "you're reading", "you are reading", "you can follow", "you can read", "you can unsubscribe", "unsubscribe", "stay up to date", "stay informed", "keep up with", "don't miss out",
];

/** A short block that holds one of these anywhere is boilerplate. */
export const INNER_PHRASES: readonly string[] = [
  "all rights reserved", "may not be published, broadcast", "our privacy policy", "our terms of", "sign up for our", "sign up to our", "subscribe to our", "our newsletter", "on twitter at @",
  "follow him on twitter", "follow her on twitter", "follow them on twitter", "opens in new window", "click here to", "unsubscribe at any time",
];

/** Outlets that "Follow NAME on …" names. */
export const SOCIAL_SITES: readonly string[] = ["twitter", "facebook", "instagram", "x", "linkedin", "telegram", "youtube", "whatsapp", "threads", "tiktok", "mastodon", "bluesky", "google"];

/** Phrases of the site that stand between two sentences of a paragraph on badly copied pages; with their capitals. */
export const GLUED_PHRASES: readonly string[] = [
  "Advertisement", "ADVERTISEMENT", "Advertisement - story continues below", "Advertisement - Continue Reading Below", "Story continues below advertisement",
  "Story continues below", "Story continues", "Article continues below", "Article continues after this advertisement", "Media playback is unsupported on your device",
  "Media playback is not supported on this device", "Share this article Share", "Share this article", "Share this with", "Scroll down for video", "Continue reading the main story",
  "Sign up for our newsletter", "Loading\\.\\.\\.",
].sort((a, b) => b.length - a.length);

/** Labels of a link behind the last sentence of a paragraph, before their colon; with their capitals. */
export const GLUED_LINKS: readonly string[] = [
  "Read more", "READ MORE", "Read More", "Read also", "Also read", "ALSO READ", "See also", "SEE ALSO", "Related", "RELATED", "Watch", "WATCH", "Read next", "Further reading", "More on this",
];
