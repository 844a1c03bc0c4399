package org.crosscheck.claims.person;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quantity;

/** Reads how the names of persons, places and organisations are written, wherever they are. */
public final class Names {

  /** The predicate of a claim on the name of a place or an organisation. */
  public static final String THING = "name thing";

  private static final String NOT = " not ";
  private static final String THE = "the ";

  /**
   * The names that a story's articles print.
   *
   * @return one claim a mention, its value the name as printed
   */
  public List<Attribute> extract(AnnotatedStory story, List<Entity> entities) {
    List<Attribute> names = new ArrayList<>();
    for (Entity entity : entities) {
      boolean person = entity.kind() == Entity.Kind.PERSON;
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.form() == Entity.Form.NAME && !denied(story, mention)) {
          Grounds grounds =
              new Grounds(
                  mention.passage().source() + ":name:" + mention.passage().span().start(),
                  mention.passage(),
                  Asserter.OUTLET,
                  Certainty.HAPPENED);
          names.add(
              new Attribute(
                  grounds, entity.id(), entity.name(), person ? "name" : THING, mention.words()));
        }
      }
    }
    return names;
  }

  /**
   * The single names that only an age beside them shows to be somebody's: "13-year-old Ann".
   *
   * @param ages all that the articles give
   * @return one claim an age, with its passage
   */
  public List<Attribute> besideAges(List<Quantity> ages) {
    return ages.stream()
        .filter(age -> age.entity() == null && Character.isUpperCase(age.subject().codePointAt(0)))
        .map(
            age ->
                new Attribute(
                    new Grounds(
                        age.id() + ":name",
                        age.passage(),
                        age.grounds().asserter(),
                        age.grounds().certainty()),
                    null,
                    age.subject(),
                    "name",
                    age.subject()))
        .toList();
  }

  /** "He is Neil Hart, not Neal"; and "the Neil Harts of the world" is a kind of people. */
  private static boolean denied(AnnotatedStory story, Entity.Mention mention) {
    int start = mention.passage().span().start();
    String before =
        story
            .story()
            .article(mention.passage().source())
            .text()
            .slice(Math.max(0, start - NOT.length()), start);
    return before.endsWith(NOT) || (before.endsWith(THE) && mention.words().endsWith("s"));
  }
}
