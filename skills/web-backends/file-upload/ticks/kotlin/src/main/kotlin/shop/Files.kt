import org.springframework.web.multipart.MultipartFile

class Files {
    fun add(file: MultipartFile) = file.size // ticks
}
