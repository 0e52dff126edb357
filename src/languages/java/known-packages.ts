/**
 * The types of packages that are often imported whole. `import jakarta.persistence.*` does not say what it imports, and the
 * package is not there to look into.
 */

const persistence =
  "Entity Table Id GeneratedValue GenerationType Column JoinColumn JoinTable ManyToOne OneToMany OneToOne ManyToMany MappedSuperclass Embeddable Embedded EmbeddedId Enumerated EnumType Transient Temporal TemporalType Lob Version Index UniqueConstraint FetchType CascadeType OrderBy PrePersist PreUpdate ElementCollection CollectionTable Inheritance InheritanceType DiscriminatorColumn DiscriminatorValue SequenceGenerator NamedQuery NamedEntityGraph EntityManager EntityManagerFactory PersistenceContext Persistence EntityNotFoundException TypedQuery Convert Converter AttributeConverter PersistenceException EntityListeners";
const constraints =
  "NotNull NotBlank NotEmpty Null Size Min Max DecimalMin DecimalMax Digits Email Pattern Positive PositiveOrZero Negative NegativeOrZero Past PastOrPresent Future FutureOrPresent AssertTrue AssertFalse";
const validation =
  "Valid Validator Validation Constraint ConstraintValidator ConstraintValidatorContext ConstraintViolation ConstraintViolationException Payload";
const servlet =
  "Filter FilterChain FilterConfig ServletException ServletRequest ServletResponse RequestDispatcher ServletContext";
const servletHttp = "HttpServlet HttpServletRequest HttpServletResponse HttpSession Cookie Part HttpFilter";
const rest =
  "GET POST PUT PATCH DELETE HEAD OPTIONS Path PathParam QueryParam HeaderParam FormParam BeanParam DefaultValue Consumes Produces NotFoundException WebApplicationException BadRequestException";
const restCore = "Response MediaType Context UriInfo SecurityContext HttpHeaders GenericEntity";

/** Names by the package they are in. */
/** By package, the simple names of its types, separated by spaces. */
export const knownPackages: Readonly<Record<string, string>> = {
  "jakarta.persistence": persistence,
  "javax.persistence": persistence,
  "jakarta.validation": validation,
  "javax.validation": validation,
  "jakarta.validation.constraints": constraints,
  "javax.validation.constraints": constraints,
  "jakarta.servlet": servlet,
  "javax.servlet": servlet,
  "jakarta.servlet.http": servletHttp,
  "javax.servlet.http": servletHttp,
  "jakarta.ws.rs": rest,
  "javax.ws.rs": rest,
  "jakarta.ws.rs.core": restCore,
  "javax.ws.rs.core": restCore,
  "org.springframework.web.bind.annotation":
    "RestController RequestMapping GetMapping PostMapping PutMapping PatchMapping DeleteMapping RequestMethod PathVariable RequestParam RequestBody RequestHeader RequestPart RequestAttribute ResponseBody ResponseStatus CookieValue ModelAttribute SessionAttribute SessionAttributes CrossOrigin ExceptionHandler ControllerAdvice RestControllerAdvice InitBinder MatrixVariable",
  "org.springframework.http":
    "ResponseEntity HttpStatus HttpStatusCode HttpEntity HttpHeaders HttpMethod MediaType RequestEntity ProblemDetail ResponseCookie",
  "org.springframework.stereotype": "Controller Service Repository Component",
  "org.springframework.ui": "Model ModelMap",
  "org.springframework.data.domain": "Page PageRequest PageImpl Pageable Sort Slice Example",
  "org.springframework.data.jpa.repository":
    "JpaRepository JpaSpecificationExecutor Query Modifying EntityGraph Lock",
  "org.springframework.data.repository":
    "CrudRepository ListCrudRepository PagingAndSortingRepository ListPagingAndSortingRepository Repository",
  "org.springframework.transaction.annotation":
    "Transactional EnableTransactionManagement Isolation Propagation",
  "org.springframework.cache.annotation": "Cacheable CacheEvict CachePut Caching CacheConfig EnableCaching",
  "org.springframework.scheduling.annotation": "Async EnableAsync Scheduled EnableScheduling",
  "org.springframework.web.multipart": "MultipartFile MultipartHttpServletRequest",
  "org.springframework.web.servlet.config.annotation":
    "WebMvcConfigurer CorsRegistry InterceptorRegistry ResourceHandlerRegistry ViewControllerRegistry EnableWebMvc",
  "org.springframework.web.cors": "CorsConfiguration CorsConfigurationSource UrlBasedCorsConfigurationSource",
  "org.springframework.security.core.userdetails":
    "User UserDetails UserDetailsService UsernameNotFoundException",
  "org.springframework.security.crypto.password": "PasswordEncoder DelegatingPasswordEncoder",
  "org.springframework.security.authentication":
    "AuthenticationManager AuthenticationProvider UsernamePasswordAuthenticationToken BadCredentialsException DisabledException",
  "org.springframework.security.access.prepost": "PreAuthorize PostAuthorize PreFilter PostFilter",
  "org.springframework.security.config.annotation.web.builders": "HttpSecurity WebSecurity",
  "org.springframework.web.socket":
    "WebSocketHandler WebSocketSession TextMessage WebSocketMessage CloseStatus",
  "org.springframework.web.socket.config.annotation":
    "EnableWebSocket EnableWebSocketMessageBroker WebSocketConfigurer WebSocketMessageBrokerConfigurer WebSocketHandlerRegistry StompEndpointRegistry",
  "org.springframework.messaging.handler.annotation":
    "MessageMapping SendTo Payload DestinationVariable Header",
  "org.junit.jupiter.api":
    "Test BeforeEach AfterEach BeforeAll AfterAll DisplayName Nested Disabled RepeatedTest TestInstance Tag Assertions",
  "org.junit": "Test Before After BeforeClass AfterClass Ignore Assert Rule",
  "org.mockito": "Mock Spy InjectMocks Mockito MockitoAnnotations ArgumentCaptor Captor BDDMockito",
  "io.jsonwebtoken":
    "Jwts Claims SignatureAlgorithm JwtException ExpiredJwtException JwtBuilder JwtParser MalformedJwtException",
  "java.util":
    "List ArrayList LinkedList Map HashMap TreeMap LinkedHashMap EnumMap Set HashSet TreeSet LinkedHashSet Collection Collections Arrays Optional Iterator Queue Deque ArrayDeque PriorityQueue Stack Vector Comparator Scanner Random Date UUID Objects NoSuchElementException StringJoiner Locale Properties",
  "java.util.concurrent":
    "ExecutorService ScheduledExecutorService Executor Executors CompletableFuture Future Callable TimeUnit ConcurrentHashMap CountDownLatch BlockingQueue LinkedBlockingQueue ArrayBlockingQueue Semaphore CyclicBarrier ThreadLocalRandom ExecutionException ForkJoinPool CopyOnWriteArrayList",
  "java.util.stream": "Stream Collectors IntStream LongStream DoubleStream StreamSupport",
  "java.util.function":
    "Function BiFunction Supplier Consumer BiConsumer Predicate BiPredicate UnaryOperator BinaryOperator IntFunction ToIntFunction",
  "java.io":
    "File InputStream OutputStream FileInputStream FileOutputStream FileReader FileWriter BufferedReader BufferedWriter InputStreamReader OutputStreamWriter PrintWriter IOException FileNotFoundException UncheckedIOException Serializable ObjectInputStream ObjectOutputStream ByteArrayInputStream ByteArrayOutputStream",
  "java.nio.file": "Files Path Paths StandardOpenOption StandardCopyOption NoSuchFileException",
  "java.sql":
    "Connection DriverManager PreparedStatement Statement CallableStatement ResultSet SQLException Timestamp Types",
  "java.net": "URI URL Socket ServerSocket HttpURLConnection InetAddress URISyntaxException",
  "java.net.http": "HttpClient HttpRequest HttpResponse",
  "org.slf4j": "Logger LoggerFactory MDC",
  "io.swagger.v3.oas.annotations": "Operation Parameter OpenAPIDefinition Hidden Parameters",
  "io.swagger.annotations": "Api ApiOperation ApiParam ApiModel ApiModelProperty ApiResponse ApiResponses",
};
