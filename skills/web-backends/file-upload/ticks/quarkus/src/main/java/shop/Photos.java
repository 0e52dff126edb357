package shop;

import org.jboss.resteasy.reactive.multipart.FileUpload;

class Photos {
    void save(FileUpload photo) {}  // ticks
}
