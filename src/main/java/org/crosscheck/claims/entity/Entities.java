package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.lexicon.Mojibake;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Spans;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Entity.Form;
import org.crosscheck.model.claim.Entity.Kind;
import org.crosscheck.model.claim.Entity.Mention;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Spelling;

/** Finds who is who in a story, over all its articles. */
public final class Entities {

  private final Titles titles = new Titles();
  private final NameReader names = new NameReader(titles);
  private final Pronouns pronouns = new Pronouns();

  /**
   * The story's named people, with their names, descriptions and pronouns, and its organisations
   * and places by name.
   *
   * @return in order of their ids
   */
  public ImmutableList<Entity> find(AnnotatedStory story) {
    KnownNames known = new KnownNames();
    for (AnnotatedArticle article : story.articles()) {
      names.read(article).forEach(known::add);
    }
    for (AnnotatedArticle article : story.articles()) {
      known.addMissed(article.id(), names.readMissed(article, known));
    }
    People people = new People(known.all());
    Descriptions descriptions = new Descriptions(titles, people);
    for (AnnotatedArticle article : story.articles()) {
      descriptions.join(
          article,
          new Spans(known.in(article.id()).stream().map(each -> each.passage().span()).toList()));
      pronouns.join(article, people.in(article.id()));
    }
    List<Entity> entities = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Person person : people.all()) {
      entities.add(
          new Entity(
              id(Kind.PERSON, person.name(), ids),
              Kind.PERSON,
              person.name(),
              person.gender(),
              ImmutableList.copyOf(person.mentions())));
    }
    entities.addAll(byName(story, "ORGANIZATION", Kind.ORGANIZATION, ids));
    entities.addAll(byName(story, "LOCATION", Kind.PLACE, ids));
    return ImmutableList.sortedCopyOf(Comparator.comparing(Entity::id), entities);
  }

  private static List<Entity> byName(AnnotatedStory story, String ner, Kind kind, Set<String> ids) {
    Map<String, List<Mention>> mentions = new TreeMap<>();
    for (AnnotatedArticle article : story.articles()) {
      for (Sentence sentence : article.sentences()) {
        for (Mention mention : runs(article, sentence, ner)) {
          mentions
              .computeIfAbsent(Spelling.fold(mention.words()), name -> new ArrayList<>())
              .add(mention);
        }
      }
    }
    Map<String, List<Mention>> whole = new TreeMap<>();
    Map<String, String> full =
        kind == Kind.ORGANIZATION ? ShortNames.full(mentions.keySet()) : Map.of();
    mentions.forEach(
        (name, same) ->
            whole
                .computeIfAbsent(full.getOrDefault(name, name), each -> new ArrayList<>())
                .addAll(same));
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<String, List<Mention>> each : whole.entrySet()) {
      List<Mention> same = each.getValue();
      same.sort(Comparator.comparing(Mention::passage));
      String name =
          same.stream()
              .map(Mention::words)
              .filter(words -> Spelling.fold(words).equals(each.getKey()))
              .findFirst()
              .orElse(each.getKey());
      entities.add(new Entity(id(kind, name, ids), kind, name, null, ImmutableList.copyOf(same)));
    }
    return entities;
  }

  private static List<Mention> runs(AnnotatedArticle article, Sentence sentence, String ner) {
    List<Mention> runs = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int start = 0; start < size; start++) {
      int end = start;
      while (end < size && sentence.token(end).ner().equals(ner)) {
        end++;
      }
      if (end > start) {
        Passage passage =
            new Passage(
                article.id(), sentence.token(start).span().hull(sentence.token(end - 1).span()));
        // What is longer is no name but a list of them, and no evidence.
        if (passage.span().length() <= Grounds.LONGEST) {
          runs.add(
              new Mention(
                  passage,
                  Form.NAME,
                  Mojibake.mend(article.article().slice(passage.span())).text()));
        }
        start = end;
      }
    }
    return runs;
  }

  private static String id(Kind kind, String name, Set<String> taken) {
    String base =
        Character.toLowerCase(kind.name().charAt(0))
            + ":"
            + Spelling.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
