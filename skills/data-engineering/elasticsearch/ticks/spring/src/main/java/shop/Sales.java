package shop;

interface Sales extends ElasticsearchRepository<Sale, String> {}  // ticks

class Search {
    void all(ElasticsearchClient client, ElasticsearchOperations operations, RestHighLevelClient old) {
        client.index(request);  // ticks
        client.search(request);  // ticks
        client.bulk(request);  // ticks
        operations.save(sale);  // ticks
        operations.search(query);  // ticks
        old.search(request);  // ticks
    }
}
