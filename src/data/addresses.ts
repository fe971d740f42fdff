/**
 * What tells an Internet address, a file name or an emoticon from running text.
 * Origin: IANA country codes and common generic domains that are not English words; common file endings; our own list
 * of emoticons. Facts, no rights. MIT with the code.
 */
import { wordList } from "./word-list";

/** Beginnings after which everything up to the next blank is one address. */
export const addressSchemes: readonly string[] = ["http://", "https://", "ftp://", "mailto:", "www.", "doi:", "file://", "ymsgr:"];

/** Last parts of host names, in lower case; those that are common English words are left out. */
export const topLevelDomains = wordList(`
  com org net edu gov mil int info biz io co tv ly fm gl app dev news blog online site xyz
  uk ca au nz ie us de fr es pt nl dk se fi pl cz sk hu ro bg gr tr ru ua by kz cn jp kr tw hk sg th vn ph id
  br mx ar cl pe ve uy za ng ke eg ma tn il ir iq sa ae qa pk bd lk np ch eu lt lv ee rs hr ba mk al ge az
`);

/** Endings of file names, in lower case. */
export const fileEndings = wordList("doc docx xls xlsx ppt pptx pdf txt csv htm html php asp jpg jpeg png gif zip exe url xml json js mp3 mp4");

/** Emoticons, the longest first. */
export const emoticons: readonly string[] = [
  ">:(", ":'(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":-|", ":-O", "=-)", "^_^", "-_-", "o_O", "<3", ":)", ":(", ";)", "=)", "=(", ":D", ";D", ":P", ";P", ":O", ":/", "(:", "=D",
];
