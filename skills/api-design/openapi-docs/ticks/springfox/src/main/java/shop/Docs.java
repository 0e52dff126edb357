package shop;

import springfox.documentation.spi.DocumentationType;
import springfox.documentation.spring.web.plugins.Docket;

class Docs {
    Docket docs() {
        return new Docket(DocumentationType.SWAGGER_2)
            .select()
            .build()
            .apiInfo(info);  // ticks
    }
}
