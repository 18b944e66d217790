package madoguchi.form.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class ResidentsPageIT {

    private static final ResidentRecords RECORDS = ResidentRecords.start();
    private static final String SAMPLE = SampleResidents.csv();

    private final MockMvc browser = MockMvcBuilders.standaloneSetup(new ResidentsPage(RECORDS.imports()))
            .setViewResolvers(pages())
            .build();

    @AfterAll
    static void stop() {
        RECORDS.close();
    }

    @BeforeEach
    void forgetEverything() {
        RECORDS.sql().sql("truncate resident, resident_candidate, resident_import").update();
    }

    @Test
    void pageSaysThatNothingWasImportedYet() throws Exception {
        assertThat(page()).contains("まだ取り込んでいません", "中身を確かめる").doesNotContain("この内容で取り込む");
    }

    @Test
    void fileIsCheckedThenConfirmed() throws Exception {
        browser.perform(multipart("/residents/check").file(file(SAMPLE))).andExpect(redirectedUrl("/residents"));
        assertThat(page()).contains("まだ取り込んでいません", "この内容で取り込む");

        var id = RECORDS.imports().pending().orElseThrow().id();
        browser.perform(post("/residents/import").param("id", id.toString())).andExpect(redirectedUrl("/residents"));

        assertThat(page()).contains("令和8年11月20日 10:00", "<span>200</span>人").doesNotContain("この内容で取り込む");
    }

    @Test
    void badRowsAreShownByLineAndColumnAndNotQuoted() throws Exception {
        var bad = SAMPLE.replace("昭和33年2月20日", "昭和33年2月30日");

        var answer = browser.perform(multipart("/residents/check").file(file(bad)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer)
                .contains("直すところが1か所あります", "<td class=\"number\">3</td><td>生年月日</td>")
                .doesNotContain("2月30日", "花子");
    }

    @Test
    void fileThatLacksManyPeopleIsWarnedOf() throws Exception {
        RECORDS.load(SAMPLE);
        var half = String.join("\n", SAMPLE.lines().limit(101).toList());

        browser.perform(multipart("/residents/check").file(file(half))).andExpect(redirectedUrl("/residents"));

        assertThat(page()).contains("100人が記録から消えます。");
    }

    @Test
    void fileCanBeLeftUnimported() throws Exception {
        browser.perform(multipart("/residents/check").file(file(SAMPLE)));

        browser.perform(post("/residents/cancel")).andExpect(redirectedUrl("/residents"));

        assertThat(page()).doesNotContain("この内容で取り込む");
    }

    private String page() throws Exception {
        return browser.perform(get("/residents"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "residents.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ThymeleafViewResolver pages() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setStaticVariables(Map.of("frame", new PlainFrame("架空町", null)));
        return views;
    }

    /// The layout without anybody signed in.
    record PlainFrame(String town, @Nullable Object staff) {}
}
