package routes

import "github.com/go-chi/chi/v5"

func Sales() chi.Router {  // ticks
	r := chi.NewRouter()
	r.Route("/{id}", one)  // ticks
	return r
}

func More(m *chi.Mux) {  // ticks
	r := chi.NewRouter()
	r.Mount("/sales", Sales())  // ticks
}
