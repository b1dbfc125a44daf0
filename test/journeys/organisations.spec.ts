/** A company begins, colleagues join, languages change, and nothing that was typed is lost. */
import { expect, test } from './journey.ts';
import { expectAccessible, expectInsideWindow, newcomer, startCompany } from './newcomer.ts';

test('A newcomer is told what is missing, field by field, and then has a company', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('There are 2 things to put right');
  await summary.getByRole('link', { name: /Your e-mail/ }).click();
  await expect(page.getByLabel('Your e-mail')).toBeFocused();
  await expectAccessible(page);

  const person = newcomer('Lotus Sensors', 'Lan Nguyễn');
  await page.getByLabel('Name of your company').fill(person.company);
  await page.getByLabel('Your e-mail').fill(person.email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('Password', { exact: true }).fill('too short');
  await expect(page.getByText('The password has 9 characters; it needs at least 15.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create company' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  await expectAccessible(page);
});

test('The first page needs less than 200 KB of script, compressed', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter((entry) => entry.name.endsWith('.js'))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(200_000);
});

test('What was typed on the first page is there again after it was closed', async ({ page, context }) => {
  await page.goto('/');
  await page.getByLabel('Name of your company').fill('Lotus Sensors');
  await page.reload();
  await expect(page.getByLabel('Name of your company')).toHaveValue('Lotus Sensors');
  await context.clearCookies();
});

test('A colleague joins by a link that works once', async ({ page, browser, server }) => {
  test.slow();
  const owner = newcomer('Lotus Sensors', 'Lan Nguyễn');
  await startCompany(page, owner);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Invite a colleague' }).click();
  const colleague = newcomer('', 'Minh Trần');
  await page.getByLabel('Their e-mail').fill(colleague.email);
  await page.getByRole('button', { name: 'Make invitation' }).click();
  const link = await page.getByLabel('Invitation link').inputValue();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('cell', { name: colleague.email, exact: true })).toBeVisible();
  await expectAccessible(page);

  const other = await browser.newContext({ baseURL: server.address });
  const theirs = await other.newPage();
  await theirs.goto(new URL(link).pathname);
  await expect(theirs.getByRole('heading', { name: 'Join Lotus Sensors' })).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByLabel('Your name').fill(colleague.name);
  await theirs.getByLabel('Password', { exact: true }).fill(colleague.password);
  await theirs.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await theirs.getByRole('link', { name: 'Settings' }).click();
  await theirs.getByRole('link', { name: 'Company' }).click();
  await expect(theirs.getByText('This needs the role “Owner” or above; yours is “Member”.')).toBeVisible();
  await expectAccessible(theirs);

  const third = await browser.newContext({ baseURL: server.address });
  const late = await third.newPage();
  await late.goto(new URL(link).pathname);
  await expect(late.getByText('This invitation has been used already.')).toBeVisible();
  await expectAccessible(late);
  await other.close();
  await third.close();
});

test('An API key is shown once, and is refused a name that is missing', async ({ page }) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'API keys' }).click();
  await expect(page.getByRole('heading', { name: 'No keys yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Name: Fill this in.');
  await dialog.getByLabel('Name').fill('Web shop');
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const text = await dialog.getByLabel('API key').inputValue();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByRole('cell', { name: 'Web shop', exact: true })).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);
  await page.getByRole('button', { name: 'Revoke Web shop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('cell', { name: 'Revoked' })).toBeVisible();
});

test('When the session has ended, signing in over the page keeps what was typed', async ({
  page,
  context,
}) => {
  const person = newcomer('Lotus Sensors', 'Lan Nguyễn');
  await startCompany(page, person);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Your name').fill('Lan Nguyễn Thị');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Password', { exact: true }).fill('not the right password');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog.getByRole('alert')).toContainText('E-mail and password do not belong together.');
  await dialog.getByLabel('Password', { exact: true }).fill(person.password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Saved')).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue('Lan Nguyễn Thị');
});

test('Without a connection the form says so, stays as it is, and is sent when the connection is back', async ({
  page,
  context,
}) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Company' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Lotus Sensors JSC');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('The server cannot be reached');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lotus Sensors JSC');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('banner').getByText('Lotus Sensors JSC')).toBeVisible();
});

test('The language changes at once, everywhere, and is remembered with the person', async ({
  page,
  browser,
  server,
}) => {
  const person = newcomer('Lotus Sensors', 'Lan Nguyễn');
  await startCompany(page, person);
  const titles = [
    ['Tiếng Việt', 'Hôm nay', 'vi'],
    ['简体中文', '今日', 'zh-CN'],
    ['Nederlands', 'Vandaag', 'nl'],
  ] as const;
  for (const [name, title, code] of titles) {
    await page.getByRole('button', { name: person.name }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expectAccessible(page);
  }
  const other = await browser.newContext({ baseURL: server.address, locale: 'en-GB' });
  const elsewhere = await other.newPage();
  await elsewhere.goto('/sign-in');
  await elsewhere.getByLabel('E-mail').fill(person.email);
  await elsewhere.getByLabel('Password', { exact: true }).fill(person.password);
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await other.close();
});

test('Every settings page can be used on a phone, by keyboard and at twice the size', async ({ page }) => {
  test.slow();
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  const home = new URL(page.url()).pathname.replace('/today', '');
  for (const path of [
    'settings',
    'settings/calendar',
    'settings/company',
    'settings/people',
    'settings/keys',
    'settings/signing',
    'settings/installation',
  ]) {
    await page.goto(`${home}/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // 640 pixels are 1280 at 200 % zoom.
    for (const width of [1280, 640, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectInsideWindow(page);
    }
    await expectAccessible(page);
  }
  await page.goto(`${home}/today`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#page')).toBeFocused();
});

test('Another company’s address, and one that does not exist, look the same', async ({ page }) => {
  await startCompany(page, newcomer('Lotus Sensors', 'Lan Nguyễn'));
  for (const path of ['/o/01a1ff6d-5175-7000-8000-000000000000/today', '/nothing/here']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await expectAccessible(page);
  }
});

test('Signing out ends it: the page asks to sign in, and comes back to where one was', async ({ page }) => {
  const person = newcomer('Lotus Sensors', 'Lan Nguyễn');
  await startCompany(page, person);
  const today = new URL(page.url()).pathname;
  await page.getByRole('button', { name: person.name }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goto(today);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(new RegExp(`${today}$`));
});
