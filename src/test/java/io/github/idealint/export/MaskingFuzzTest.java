package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.fuzz.MailTexts;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** E-mail addresses in exports: whatever stands around them, no export with masks has a whole one. */
class MaskingFuzzTest {

    private static final Pattern WHOLE = Pattern.compile("[\\p{L}\\p{N}._+-]{2,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]+");

    private static final Pattern ENCODED = Pattern.compile("%(?:25)*40");

    @Test
    void masks() {
        new Fuzzer("masks of e-mail addresses", MailTexts.all()).run(text -> {
            String masked = AddressMasking.MASKED.in(text);
            String none = AddressMasking.NONE.in(text);
            assertThat(whole(masked)).isEmpty();
            assertThat(whole(none)).isEmpty();
            assertThat(AddressMasking.FULL.in(text)).isEqualTo(text);
            return masked + none;
        });
    }

    private static Stream<String> whole(String text) {
        return WHOLE.matcher(ENCODED.matcher(text).replaceAll("@")).results().map(MatchResult::group);
    }
}
