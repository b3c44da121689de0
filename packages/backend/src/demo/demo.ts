export { hostFiles, openHostSite, portAfter, type HostPage, type HostSite } from './host-site.ts';
export { demoLandlords, displayName, personasOf, type Persona } from './personas.ts';
export { createDemoProvider, type DemoProvider } from './provider.ts';
export { demoSettings } from './settings.ts';
export { seedDemo } from './seed/seed.ts';
