package org.crosscheck.store;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which article belongs to which story. */
public interface Stories {

  /**
   * A source of the inbox in its story.
   *
   * @param name tells it from all others in the inbox, from night to night
   * @param story the story's id
   * @param source its id in the story
   */
  record Member(String name, String story, String source) {}

  /**
   * What a source of the inbox was in a night.
   *
   * @param hash the article's
   * @param paragraphs of its body
   */
  record Edition(String name, LocalDate night, String hash, int paragraphs) {}

  /**
   * A story apart from its articles.
   *
   * @param title for people
   * @param day of the event or of the reports, where somebody said so
   */
  record Head(String id, @Nullable String title, @Nullable LocalDate day) {}

  /**
   * A version of an item of the inbox.
   *
   * @param name which the versions of one item share
   * @param number the later, the greater
   * @param hash the article's
   */
  record Version(String name, long number, String hash) {}

  /** All members of all stories, by name. */
  List<Member> members();

  /** Adds members, or moves them. */
  void putMembers(Collection<Member> members);

  /** Takes members out of their stories. */
  void removeMembers(Collection<String> names);

  /** All stories, by id. */
  Map<String, Head> heads();

  /** Adds stories, or changes what is said of them. */
  void putHeads(Collection<Head> heads);

  /** The latest edition of each source, by name. */
  Map<String, Edition> editions();

  /** All editions of each source, by name, each source's in order of the nights. */
  ImmutableListMultimap<String, Edition> history();

  /** Forgets all editions of a source that a later one has followed. */
  void forgetReplaced(String name);

  /** All versions, by name and number. */
  List<Version> versions();

  /** Adds versions, or says anew what they are. */
  void putVersions(Collection<Version> versions);

  /** Adds editions; there is one of a source in a night. */
  void putEditions(Collection<Edition> editions);
}
