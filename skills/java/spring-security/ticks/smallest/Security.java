import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
class Security { Object a = new BCryptPasswordEncoder();
  void rules(Rules all) { all.anyRequest().authenticated(); } }
