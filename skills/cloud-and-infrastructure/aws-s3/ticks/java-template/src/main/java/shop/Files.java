package shop;

class Files {
    void run(S3Template template) {
        template.upload("shop", "a.png", picture);  // ticks
    }
}
