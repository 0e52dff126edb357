package shop;

import org.springframework.web.multipart.MultipartFile;

class Photos {
    void add(MultipartFile photo) {}  // ticks
}
