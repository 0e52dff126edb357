package shop;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

@FeignClient(name = "rates", url = "${rates.url}")  // ticks
interface RatesClient {
    @GetMapping("/latest")
    Rates latest();
}
