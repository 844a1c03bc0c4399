package org.crosscheck.ingest.port;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names for contents. */
public final class Hashes {

  private Hashes() {}

  /** A hash of several parts, each told from its neighbours and from a part that is missing. */
  public static String of(@Nullable String... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String part : parts) {
      byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      hasher.putInt(part == null ? -1 : bytes.length).putBytes(bytes);
    }
    return hasher.hash().toString();
  }
}
