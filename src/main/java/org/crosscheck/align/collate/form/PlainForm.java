package org.crosscheck.align.collate.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.word.Cardinals;
import org.crosscheck.model.word.Word;

/** What counts as one word under several spellings; every key is that of the plainest of them. */
public final class PlainForm {

  /** Abbreviations of titles, measures and months, ordinals, and spellings. */
  private static final ImmutableMap<String, String> SAME =
      ImmutableMap.<String, String>builder()
          .put("gen", "general")
          .put("gov", "governor")
          .put("sen", "senator")
          .put("sens", "senators")
          .put("rep", "representative")
          .put("reps", "representatives")
          .put("lt", "lieutenant")
          .put("sgt", "sergeant")
          .put("capt", "captain")
          .put("col", "colonel")
          .put("det", "detective")
          .put("supt", "superintendent")
          .put("dr", "doctor")
          .put("prof", "professor")
          .put("pres", "president")
          .put("st", "saint")
          .put("mister", "mr")
          .put("attn", "attention")
          .put("vs", "versus")
          .put("v", "versus")
          .put("ok", "okay")
          .put("alright", "allright")
          .put("programme", "program")
          .put("programmes", "programs")
          .put("grey", "gray")
          .put("tyre", "tire")
          .put("cheque", "check")
          .put("defence", "defense")
          .put("offence", "offense")
          .put("licence", "license")
          .put("jan", "january")
          .put("feb", "february")
          .put("aug", "august")
          .put("sept", "september")
          .put("oct", "october")
          .put("nov", "november")
          .put("dec", "december")
          .put("madame", "madam")
          .put("first", "1st")
          .put("second", "2nd")
          .put("third", "3rd")
          .put("fourth", "4th")
          .put("fifth", "5th")
          .put("sixth", "6th")
          .put("seventh", "7th")
          .put("eighth", "8th")
          .put("ninth", "9th")
          .put("tenth", "10th")
          .put("eleventh", "11th")
          .put("twelfth", "12th")
          .put("towards", "toward")
          .put("afterwards", "afterward")
          .put("whilst", "while")
          .put("amongst", "among")
          .buildOrThrow();

  /** A British spelling, mostly an ending, and the American one. */
  private record Ending(Pattern pattern, String american) {

    static Ending of(String pattern, String american) {
      return new Ending(Pattern.compile(pattern), american);
    }
  }

  private static final ImmutableList<Ending> BRITISH =
      ImmutableList.of(
          Ending.of("our(s|ed|ing|able|ite|ites|ly|er|ers)?$", "or$1"),
          Ending.of("(?<=[a-z]{3})is(e|es|ed|ing|ation|ations|er|ers)$", "iz$1"),
          Ending.of("(?<=[a-z]{2})ys(e|es|ed|ing)$", "yz$1"),
          Ending.of("(?<=[b-df-hj-np-tv-z])tre(s)?$", "ter$1"),
          Ending.of("ll(ed|ing|er|ers)$", "l$1"),
          Ending.of("ogue(s)?$", "og$1"),
          Ending.of("(?<=[a-z])ae(?=[a-z]{3})|^ae(?=st)", "e"));

  /** Sounds between words that every house leaves out. */
  public static final ImmutableSet<String> HESITATION =
      ImmutableSet.of("uh", "um", "er", "erm", "ah", "eh", "hmm", "mm");

  private PlainForm() {}

  /** The key under which a word's form is compared. */
  public static String key(String form) {
    String same = SAME.get(form);
    if (same != null) {
      return same;
    }
    Integer number = Cardinals.WORDS.get(form);
    if (number != null) {
      return number.toString();
    }
    if (form.length() < 6) {
      return form;
    }
    String key = form;
    for (Ending ending : BRITISH) {
      key = ending.pattern().matcher(key).replaceFirst(ending.american());
    }
    return key;
  }

  /** What a stretch of words reads as when spacing and spelling do not count. */
  public static String plain(List<Word> words) {
    return words.stream()
        .map(Word::form)
        .filter(form -> !HESITATION.contains(form))
        .map(PlainForm::key)
        .collect(Collectors.joining())
        .replace("percent", "%")
        .replace("unitedstates", "us");
  }
}
