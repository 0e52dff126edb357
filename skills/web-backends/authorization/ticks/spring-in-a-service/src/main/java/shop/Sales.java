package shop;

class Sales {
    void remove(User user) {
        if (user.getRole() != Role.ADMIN) throw new AccessDeniedException("Only administrators");  // ticks
    }

    void hide(User user) {
        if (!user.getRoles().contains("ADMIN")) throw new ForbiddenException();  // ticks
    }
}
