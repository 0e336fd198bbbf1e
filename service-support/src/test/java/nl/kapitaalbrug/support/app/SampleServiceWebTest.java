package nl.kapitaalbrug.support.app;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A slice has the same JSON, problems and headers as the whole. */
@WebMvcTest(SampleService.Things.class)
class SampleServiceWebTest {

    private final MockMvc http;

    SampleServiceWebTest(@Autowired MockMvc http) {
        this.http = http;
    }

    @Test
    void answersAsTheWholeDoes() throws Exception {
        http.perform(
                        post("/v1/things")
                                .header("Idempotency-Key", "k")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"count\":\"1\",\"x\":1}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.errors.length()").value(3));
        http.perform(get("/v1/things/x"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
    }
}
