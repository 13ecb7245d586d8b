package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.fuzz.MailTexts;
import io.github.idealint.page.AddressReader.FoundAddress;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** E-mail addresses of people on a page: each lies in its text and says what stands there. */
class AddressFuzzTest {

    @Test
    void addresses() {
        new Fuzzer("e-mail addresses", MailTexts.all()).run(AddressFuzzTest::read);
    }

    private static String read(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        List<FoundAddress> found = AddressReader.find(Passage.of(source, source.range()));
        int end = 0;
        for (FoundAddress address : found) {
            assertThat(address.start()).isBetween(end, address.end());
            end = address.end();
            cutsItsText(source, address.address().written());
            address.address().target().ifPresent(target -> cutsItsText(source, target));
            address.linkText().ifPresent(shown -> cutsItsText(source, shown));
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        return found.stream().map(FoundAddress::toString).collect(Collectors.joining("\n"));
    }

    private static void cutsItsText(SourceText source, Passage passage) {
        assertThat(source.text(passage.range())).isEqualTo(passage.text());
    }
}
