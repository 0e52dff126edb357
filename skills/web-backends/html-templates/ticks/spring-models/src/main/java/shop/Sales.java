package shop;

import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.ModelAndView;

class Sales {
    String list(Model model, ModelMap map) {
        model.addAttribute("sales", sales);  // ticks
        map.addAttribute("sales", sales);  // ticks
        new ModelAndView("sales");  // ticks
        return "sales";
    }
}
