package org.crosscheck.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * The parts of the body in which people are hit, as reporters name them: which lies in which. The
 * regions follow the Abbreviated Injury Scale (AAAM); WordNet's parts leave most of them out.
 */
public final class Body {

  private static final ImmutableMap<String, ImmutableSet<String>> LIES_IN =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("head", ImmutableSet.of())
          .put("face", ImmutableSet.of("head"))
          .put("cheek", ImmutableSet.of("face", "head"))
          .put("jaw", ImmutableSet.of("face", "head"))
          .put("mouth", ImmutableSet.of("face", "head"))
          .put("nose", ImmutableSet.of("face", "head"))
          .put("chin", ImmutableSet.of("face", "head"))
          .put("eye", ImmutableSet.of("face", "head"))
          .put("forehead", ImmutableSet.of("face", "head"))
          .put("temple", ImmutableSet.of("head"))
          .put("ear", ImmutableSet.of("head"))
          .put("skull", ImmutableSet.of("head"))
          .put("neck", ImmutableSet.of("throat"))
          .put("throat", ImmutableSet.of("neck"))
          .put("torso", ImmutableSet.of("body"))
          .put("body", ImmutableSet.of("torso"))
          .put("chest", ImmutableSet.of("torso", "body"))
          .put("heart", ImmutableSet.of("chest", "torso", "body"))
          .put("lung", ImmutableSet.of("chest", "torso", "body"))
          .put("rib", ImmutableSet.of("chest", "torso", "body"))
          .put("abdomen", ImmutableSet.of("stomach", "belly", "torso", "body"))
          .put("stomach", ImmutableSet.of("abdomen", "belly", "torso", "body"))
          .put("belly", ImmutableSet.of("abdomen", "stomach", "torso", "body"))
          .put("liver", ImmutableSet.of("abdomen", "stomach", "torso", "body"))
          .put("side", ImmutableSet.of("torso", "body", "chest", "abdomen", "back", "stomach"))
          .put("back", ImmutableSet.of("torso", "body"))
          .put("spine", ImmutableSet.of("back", "torso", "body", "neck"))
          .put("shoulder", ImmutableSet.of("torso", "body", "back", "chest"))
          .put("hip", ImmutableSet.of("pelvis", "torso", "body", "leg", "buttock", "side"))
          .put("pelvis", ImmutableSet.of("torso", "body", "hip"))
          .put("groin", ImmutableSet.of("pelvis", "torso", "body"))
          .put("buttock", ImmutableSet.of("body", "backside"))
          .put("backside", ImmutableSet.of("buttock", "body"))
          .put("arm", ImmutableSet.of())
          .put("forearm", ImmutableSet.of("arm"))
          .put("elbow", ImmutableSet.of("arm"))
          .put("bicep", ImmutableSet.of("arm"))
          .put("wrist", ImmutableSet.of("arm", "hand"))
          .put("hand", ImmutableSet.of("arm"))
          .put("finger", ImmutableSet.of("hand", "arm"))
          .put("thumb", ImmutableSet.of("finger", "hand", "arm"))
          .put("leg", ImmutableSet.of())
          .put("thigh", ImmutableSet.of("leg"))
          .put("knee", ImmutableSet.of("leg"))
          .put("calf", ImmutableSet.of("leg"))
          .put("shin", ImmutableSet.of("leg"))
          .put("ankle", ImmutableSet.of("leg", "foot"))
          .put("foot", ImmutableSet.of("leg"))
          .put("toe", ImmutableSet.of("foot", "leg"))
          .buildOrThrow();

  private static final Set<String> LIMBS = ImmutableSet.of("arm", "leg");

  private Body() {}

  /** Whether a lemma names a part of the body. */
  public static boolean isPart(String lemma) {
    return LIES_IN.containsKey(lemma);
  }

  /** The part that a word in the singular or plural names: "leg" of "legs". */
  public static String part(String word) {
    return isPart(word) || !word.endsWith("s") ? word : word.substring(0, word.length() - 1);
  }

  /** Whether one wound can be told as both: one part lies in the other, or they are the same. */
  public static boolean canBeOne(String one, String other) {
    return one.equals(other)
        || LIES_IN.getOrDefault(one, ImmutableSet.of()).contains(other)
        || LIES_IN.getOrDefault(other, ImmutableSet.of()).contains(one);
  }

  /** Whether it is an arm or a leg, or of one, so that people have two of it. */
  public static boolean isOfLimb(String part) {
    return LIMBS.contains(part)
        || LIES_IN.getOrDefault(part, ImmutableSet.of()).stream().anyMatch(LIMBS::contains);
  }
}
