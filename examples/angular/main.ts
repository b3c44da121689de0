import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { HousingFirst } from './housing-first';

@Component({
  selector: 'app-page',
  imports: [HousingFirst],
  template: `
    <h1>Bostad först i två kommuner</h1>
    <label><input #box type="checkbox" [checked]="shown()" (change)="shown.set(box.checked)" /> Visa sidan</label>
    @if (shown()) {
      <app-housing-first />
    }
  `,
})
class Page {
  readonly shown = signal(true);
}

await bootstrapApplication(Page);
