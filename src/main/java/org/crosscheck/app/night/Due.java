package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Problem;
import org.crosscheck.store.Stories.Head;
import org.crosscheck.store.Stories.Version;

/**
 * A story as it stands tonight.
 *
 * @param sources by their ids in the story
 * @param losses sources that are gone or have shrunk
 * @param digest of all that decides what its report says
 */
record Due(Head head, ImmutableList<Part> sources, ImmutableList<Problem> losses, String digest) {

  /**
   * One of its articles.
   *
   * @param source its id in the story
   * @param hash of the article
   * @param earlier versions that it has replaced, the latest last
   */
  record Part(String source, String hash, ImmutableList<Version> earlier) {}
}
