package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.crosscheck.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the sources speak of, over all of them.
 *
 * @param id unique in the story and independent of the sources' order
 * @param kind what it is
 * @param name the fullest name that is used most, or a description where there is no name
 * @param gender as far as the articles show it
 * @param mentions in order of source and place, pronouns included
 */
public record Entity(
    String id, Kind kind, String name, @Nullable Gender gender, ImmutableList<Mention> mentions) {

  /** The names of entities by their ids. */
  public static ImmutableMap<String, String> names(List<Entity> entities) {
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    entities.forEach(entity -> names.put(entity.id(), entity.name()));
    return names.buildKeepingLast();
  }

  /** What an entity is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** Several people spoken of as one: police, the family. */
    GROUP
  }

  /** What pronouns and titles show. */
  public enum Gender {
    FEMALE,
    MALE
  }

  /** How an entity is mentioned. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  /**
   * A place where an entity is spoken of.
   *
   * @param passage the words
   * @param form a name, a description or a pronoun
   * @param words as printed
   */
  public record Mention(Passage passage, Form form, String words) {}
}
