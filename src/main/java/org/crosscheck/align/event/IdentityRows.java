package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.claim.State.Course;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of whether a name is out: one source withholds it, another gives it. */
final class IdentityRows {

  /** News gives an age with the name of somebody it reports on, hardly with any other. */
  private static final Pattern AGE_AFTER =
      Pattern.compile("^,? ?(\\(?\\d{1,2}\\)?|aged? \\d{1,2})\\b.*");

  private static final Pattern BEFORE =
      Pattern.compile(
          ".*(\\d{1,2}-year-old|officer|deputy|victim|brother|sister|son|daughter),? $");
  private static final Pattern SUSPECTS =
      Pattern.compile(
          "\\b(suspects?|gunm[ae]n|shooters?|attackers?|killers?|robbers?|drivers?)\\b");

  private static final int LOOK = 32;

  private final AnnotatedStory story;
  private final List<Entity> entities;

  IdentityRows(AnnotatedStory story, List<Entity> entities) {
    this.story = story;
    this.entities = entities;
  }

  List<Row> align(List<Attribute> identities, Map<Course, List<Attribute>> courses) {
    List<Row> rows = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (Attribute withheld : identities) {
      boolean again = !asked.add(withheld.source() + ":" + withheld.subject());
      if (!withheld.value().equals(State.NAME_WITHHELD.words()) || again) {
        continue;
      }
      List<Attribute> names = names(withheld, identities, courses);
      if (!names.isEmpty()) {
        String whose = withheld.subject().isEmpty() ? "the victim" : withheld.subject();
        rows.add(
            new Row(
                Slot.STATE,
                "the name of " + whose.replaceFirst("^The ", "the "),
                ImmutableList.<Claim>builder()
                    .addAll(alike(withheld, identities))
                    .addAll(names)
                    .build()));
      }
    }
    return rows;
  }

  /** All that a source says of one kept-back name. */
  private static List<Attribute> alike(Attribute withheld, List<Attribute> identities) {
    return identities.stream()
        .filter(each -> each.value().equals(withheld.value()))
        .filter(each -> each.source().equals(withheld.source()))
        .filter(each -> each.subject().equals(withheld.subject()))
        .toList();
  }

  /** Who, of those that other sources name, can be the one without a name here. */
  private List<Attribute> names(
      Attribute withheld, List<Attribute> identities, Map<Course, List<Attribute>> courses) {
    Described person = Described.of(withheld);
    if (person.named()) {
      return List.of();
    }
    boolean suspect = suspect(withheld);
    List<Attribute> named = new ArrayList<>();
    for (Entity entity : entities) {
      boolean charged = holds(entity, courses.get(Course.CASE));
      boolean hurt = holds(entity, courses.get(Course.HEALTH));
      boolean identified = holds(entity, identities);
      boolean here = mention(entity, withheld.source()).isPresent();
      if (here && !suspect && calledSo(entity, withheld)) {
        for (Article article : story.story().articles()) {
          mention(entity, article.id())
              .ifPresent(mention -> named.add(naming(article, entity, mention)));
        }
        continue;
      }
      if (entity.kind() != Entity.Kind.PERSON
          || here
          || (suspect ? !charged : charged && !hurt)
          || !gender(person, entity)) {
        continue;
      }
      for (Article article : story.story().articles()) {
        mention(entity, article.id())
            .filter(mention -> suspect || hurt || identified || introduced(article, mention))
            .ifPresent(mention -> named.add(naming(article, entity, mention)));
      }
    }
    return named;
  }

  /** Whether the report that keeps "the mother's name" back has "the mother, Ann Lee" itself. */
  private boolean calledSo(Entity entity, Attribute withheld) {
    String noun = withheld.subject().toLowerCase(Locale.ROOT).replaceAll(".* ", "");
    Article article = story.story().article(withheld.source());
    return !noun.isEmpty()
        && entity.kind() == Entity.Kind.PERSON
        && entity.mentions().stream()
            .filter(mention -> mention.passage().source().equals(withheld.source()))
            .filter(mention -> mention.form() == Entity.Form.NAME)
            .anyMatch(
                mention ->
                    before(article, mention)
                        .matches(".*\\b" + Pattern.quote(noun) + ",? (\\d{1,2}-year-old )?$"));
  }

  private static boolean holds(
      Entity entity, java.util.@org.jspecify.annotations.Nullable List<Attribute> claims) {
    return claims != null
        && claims.stream()
            .filter(claim -> !claim.value().equals(State.NAME_WITHHELD.words()))
            .anyMatch(claim -> entity.id().equals(claim.entity()));
  }

  private static boolean gender(Described person, Entity entity) {
    return person.gender().isEmpty()
        || entity.gender() == null
        || person.gender().get() == entity.gender();
  }

  /** Where a source first names somebody, in full where it does. */
  static Optional<Entity.Mention> mention(Entity entity, String source) {
    List<Entity.Mention> names =
        entity.mentions().stream()
            .filter(mention -> mention.passage().source().equals(source))
            .filter(mention -> mention.form() == Entity.Form.NAME)
            .toList();
    return names.stream()
        .filter(mention -> mention.words().contains(" "))
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  private static boolean introduced(Article article, Entity.Mention mention) {
    return AGE_AFTER.matcher(after(article, mention)).matches()
        || BEFORE.matcher(before(article, mention)).matches();
  }

  private static String after(Article article, Entity.Mention mention) {
    int end = mention.passage().span().end();
    return article
        .text()
        .slice(end, Math.min(article.text().length(), end + LOOK))
        .replace('\n', ' ');
  }

  private static String before(Article article, Entity.Mention mention) {
    int start = mention.passage().span().start();
    return article
        .text()
        .slice(Math.max(0, start - LOOK), start)
        .replace('\n', ' ')
        .toLowerCase(Locale.ROOT);
  }

  private static boolean suspect(Attribute withheld) {
    String words = withheld.subject().toLowerCase(Locale.ROOT);
    return SUSPECTS.matcher(words).find();
  }

  static Attribute naming(Article article, Entity entity, Entity.Mention mention) {
    Span span = mention.passage().span();
    String id = String.format(Locale.ROOT, "%s:state:%d:named-here", article.id(), span.start());
    return new Attribute(
        new Grounds(id, new Passage(article.id(), span), Asserter.OUTLET, Certainty.HAPPENED),
        entity.id(),
        entity.name(),
        "state",
        State.NAMED.words());
  }
}
