package shop;

import org.springframework.cloud.openfeign.FeignClient;

@FeignClient(name = "stock", url = "http://localhost:8081")
interface StockClient {}
