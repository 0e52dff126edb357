package main
import ("os"; "os/signal")
func main() { stop := make(chan os.Signal, 1); signal.Notify(stop)
	go serve()
	<-stop }
