package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.Namespaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweble.wikitext.parser.parser.LinkTargetException;

class SwebleConfigTest {

    private final SwebleConfig config = new SwebleConfig(Budget.of(1_000), Namespaces.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"//", "http://", "HTTPS://", "irc://", "mailto:", "MailTo:", "matrix:", "news:", "news://"})
    void knowsTheSchemesOfMediaWiki(String scheme) {
        assertThat(config.isUrlProtocol(scheme)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "http:", "file://", "javascript:", "data:", "user:", "mailto://"})
    void knowsNoOthers(String scheme) {
        assertThat(config.isUrlProtocol(scheme)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Timer, PAGE",
        "'Ideas/Timer#Links', PAGE",
        "'../Timer', PAGE",
        "' ../Timer', PAGE",
        "'User:Ann', PAGE",
        "'File:A.png', IMAGE",
        "'image:A.png', IMAGE",
        "'http://a.example b', INVALID",
        "'//a.example', INVALID",
        "' mailto:a@b.example', INVALID",
        "'urn:a', INVALID",
    })
    void distinguishesPagesFromAddresses(String target, String type) throws LinkTargetException {
        assertThat(config.classifyTarget(target)).hasToString(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "User", "User_talk", " Category ", "TEMPLATE"})
    void knowsNamespaces(String name) {
        assertThat(config.isNamespace(name)).isTrue();
        assertThat(config.isNamespace(name + "s")).isFalse();
    }

    @Test
    void knowsSwitchesTagsAndRedirects() {
        assertThat(config.isValidPageSwitchName("notoc")).isTrue();
        assertThat(config.isValidPageSwitchName("NOTHING")).isFalse();
        assertThat(config.isValidExtensionTagName("Nowiki")).isTrue();
        assertThat(config.isValidExtensionTagName("b")).isFalse();
        assertThat(config.isRedirectKeyword("#Redirect")).isTrue();
        assertThat(config.isRedirectKeyword("redirect")).isFalse();
    }

    @Test
    void lettersAroundALinkAreNoPartOfIt() {
        assertThat("s".matches(config.getInternalLinkPostfixPattern())).isFalse();
        assertThat("s".matches(config.getInternalLinkPrefixPattern())).isFalse();
    }

    @Test
    void leavesEntitiesAlone() {
        assertThat(config.isValidXmlEntityRef("anything")).isTrue();
        assertThat(config.resolveXmlEntity("amp")).isNull();
    }
}
