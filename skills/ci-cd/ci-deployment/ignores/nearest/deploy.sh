flyctl deploy
