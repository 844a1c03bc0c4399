package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Entity.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A place where a person is named.
 *
 * @param passage the name without its title
 * @param sentence index in the article
 * @param first index of the name's first token
 * @param last index of its last token
 * @param name as printed there
 * @param gender as a title or the given name shows it
 * @param roles what the person is called around it: the title before, the apposition behind
 */
record NameMention(
    Passage passage,
    int sentence,
    int first,
    int last,
    PersonName name,
    @Nullable Gender gender,
    ImmutableList<Role> roles) {

  /**
   * What a person is.
   *
   * @param head the lemma of its head noun: {@code mayor}
   * @param modifiers lemmas of the words that narrow it: {@code london}
   */
  record Role(String head, ImmutableSet<String> modifiers) {}
}
