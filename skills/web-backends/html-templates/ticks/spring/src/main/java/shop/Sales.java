package shop;

import org.springframework.stereotype.Controller;

@Controller
class Sales {}
