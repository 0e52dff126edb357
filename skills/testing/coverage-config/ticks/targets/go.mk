test:
	dotnet test /p:CollectCoverage=true # ticks
