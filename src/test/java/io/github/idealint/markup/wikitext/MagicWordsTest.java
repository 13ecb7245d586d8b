package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagicWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tip",
                ":Ideas/Timer",
                "User:Ann/Idea",
                "Template:Tip",
                "Pagename",
                "CURRENT",
                "Currentyear",
                "NUMBERED LIST",
                "int",
                "lc",
                ":lc:x",
                "Talk:PAGENAME",
                "/Sub",
                "C++",
            })
    void leavesPagesAlone(String name) {
        assertThat(LinkNodeReader.isPage(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!",
                "=",
                "#if:a",
                "#invoke:A",
                "PAGENAME",
                "PAGENAME:Timer",
                "FULLPAGENAMEE",
                "BASEPAGENAME",
                "TALKSPACE",
                "NAMESPACE",
                "NAMESPACENUMBER",
                "CURRENTYEAR",
                "LOCALTIMESTAMP",
                "REVISIONID",
                "NUMBEROFPAGES",
                "PAGESINCAT:X",
                "DISPLAYTITLE:x",
                "DEFAULTSORT:x",
                "DEFAULTSORTKEY:x",
                "SITENAME",
                "SERVERNAME",
                "CONTENTLANGUAGE",
                "lc:A",
                "UC:a",
                "Int:hello",
                "fullurl:A",
                "padleft:1|2",
                "a{b",
                "a]b",
                "a\nb",
            })
    void knowsTheWikisOwnWords(String name) {
        assertThat(LinkNodeReader.isPage(name)).isFalse();
    }
}
