package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.fuzz.MailTexts;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** E-mail addresses in exports: whatever stands around them, no export with masks has a whole one. */
class MaskingFuzzTest {

    private static final Pattern WHOLE = Pattern.compile("[\\p{L}\\p{N}._+-]{2,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]+");

    @Test
    void masks() {
        new Fuzzer("masks of e-mail addresses", MailTexts.all()).run(text -> {
            String masked = AddressMasking.MASKED.in(text);
            String none = AddressMasking.NONE.in(text);
            assertThat(WHOLE.matcher(masked).find()).as(masked).isFalse();
            assertThat(WHOLE.matcher(none).find()).as(none).isFalse();
            assertThat(AddressMasking.FULL.in(text)).isEqualTo(text);
            return masked + none;
        });
    }
}
