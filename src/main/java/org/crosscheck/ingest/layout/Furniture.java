package org.crosscheck.ingest.layout;

import java.util.regex.Pattern;

/** Lines that point to other articles, or speak for the site rather than the report. */
final class Furniture {

  private static final String NETWORK =
      "(?:Twitter|Facebook|Instagram|YouTube|LinkedIn|Pinterest|Reddit|Tumblr|WhatsApp|Google\\+?"
          + "|Snapchat|Flipboard|Telegram)";

  /** A label, then a pointer. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[>»+*•▶►]{1,3}\\s?)?(?i:read(?: more| also| next| full story| or share this story)?"
              + "|more(?: on this| from| stories| news| coverage)?|see also|also see|also read"
              + "|related(?: stories| story| articles?| content| coverage| links?| topics?)?"
              + "|watch(?: live| now| more| the video| video| this)?|listen|video|photos|gallery"
              + "|slideshow|pictures|click(?: here)?|must (?:see|read)|don[’']t miss|trending"
              + "|most (?:read|popular)|recommended|previous story|live updates?"
              + "|complete coverage|sign up|full coverage|top stories|tags?|topics?)"
              + "\\s?[:|](?:\\s.*)?");

  /** A label by itself; what follows it on other lines may well be the report. */
  private static final Pattern BARE_LABEL =
      Pattern.compile(
          "(?i:(?:breaking|update|updated|developing|exclusive|previously|new))\\s?[:|]");

  /** The site addresses its reader. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i:click (?:here|to|on|through)|tap here|app users|sign (?:up|in)\\b|log in|subscribe"
              + "|register (?:now|here|for)|create an? (?:free )?account|already have an account"
              + "|welcome back|thank you for (?:registering|signing|subscribing|reading)"
              + "|by submitting your|please enable javascript|your browser|hide transcript"
              + "|show transcript|embed\\b|story continues|article continues|continue reading"
              + "|advertisement\\b|share this|share on|like this:|like loading|copy link"
              + "|check back (?:with|for|here|later|soon|to)|download (?:the|our|app|it)\\b"
              + "|get the latest|stay (?:with|tuned|up to date|connected)|join the conversation"
              + "|this is a developing story|editor[’']s picks|terms of (?:use|service)"
              + "|privacy policy|all rights reserved|read or share|related (?:coverage|articles?"
              + "|content|stories|topics|links)\\b|email newsletters|want (?:more|the latest)"
              + "|have a (?:news )?tip|send (?:us )?(?:your )?(?:tips|news tips)"
              + "|this material may not be|not for (?:re)?publication).*");

  private static final Pattern FOLLOW =
      Pattern.compile(
          "(?:Follow|Like|Find|Join|Contact|Reach|E-?mail|Write to)\\b.{0,160}(?:\\bon "
              + NETWORK
              + "|@\\w|\\bat:? \\S*\\d{3}|\\bon X\\b).*|(?:Follow|Like) us\\b.*");

  /** Rights and registers, also at the end of a short line. */
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:Copyright\\b|©|\\([cC]\\) ?\\d{4}).*|.{0,120}\\b(?i:all rights reserved)\\.?");

  /** Nothing but names of networks and the words on buttons. */
  private static final Pattern BUTTONS =
      Pattern.compile(
          "(?:(?i:"
              + NETWORK
              + "|share|tweet|e-?mail|print|more|social|comments?|save|link|copy|like|loading|text"
              + "|sms|menu|home|close|next|previous|pause|play|photos?|videos?|advertisement|x"
              + "|iphone|android|ios|app)(?:[\\s,|/·•.:]+|$))++");

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*|https?://\\S+|www\\.\\S+");

  /** "2:14 'He was a good neighbour' Pause": an entry of a list of films. */
  private static final Pattern FILM =
      Pattern.compile("\\d{1,2}:\\d{2}\\s+(?![ap]\\.?m)[\\p{Lu}'‘\"“\\d].*(?<![.])");

  /** A bullet that sites set before pointers; lists of facts are set with other marks. */
  private static final Pattern POINTER = Pattern.compile("(?:\\+|>>?|»|▶|►)\\s?\\p{L}.*(?<![.;,])");

  private Furniture() {}

  static boolean matches(String line) {
    return LABEL.matcher(line).matches()
        || BARE_LABEL.matcher(line).matches()
        || ADDRESS.matcher(line).matches()
        || FOLLOW.matcher(line).matches()
        || RIGHTS.matcher(line).matches()
        || BUTTONS.matcher(line).matches()
        || NO_WORDS.matcher(line).matches()
        || FILM.matcher(line).matches()
        || POINTER.matcher(line).matches();
  }
}
