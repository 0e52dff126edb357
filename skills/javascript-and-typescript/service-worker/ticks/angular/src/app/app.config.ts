import { provideServiceWorker, ServiceWorkerModule } from "@angular/service-worker";

provideServiceWorker("ngsw-worker.js"); // ticks
ServiceWorkerModule.register("ngsw-worker.js"); // ticks
