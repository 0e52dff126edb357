package config

import "github.com/spf13/viper"

func Load() error {
	viper.SetConfigName("application")
	viper.AutomaticEnv()
	viper.SetEnvPrefix("todoapp")
	return viper.ReadInConfig()
}
