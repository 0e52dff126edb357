package config

import (
	"github.com/caarlos0/env/v11"
	"github.com/ilyakaznacheev/cleanenv"
	"github.com/kelseyhightower/envconfig"
	"github.com/spf13/viper"
)

func load() {
	viper.SetConfigFile(".env")  // ticks
	viper.SetConfigName("env")  // ticks
	viper.SetConfigType("env")  // ticks
	viper.AutomaticEnv()  // ticks
	viper.BindEnv("port")  // ticks
	env.Parse(&config)  // ticks
	envconfig.Process("shop", &config)  // ticks
	cleanenv.ReadEnv(&config)  // ticks
	cleanenv.ReadConfig(".env", &config)  // ticks
}
