// Makes the replica set and one account per part, each with rights on its own database only. Runs
// in mongosh beside the server, as often as one likes: what is there already is brought up to date.
// The first account is made under the server's localhost exception, which ends with it.

const PARTS = ['gateway', 'applicant', 'assessment', 'financing'];
const ADMIN = 'kapitaalbrug-admin';
const PRIMARY_LIMIT_MS = 60000;
const BETWEEN_LOOKS_MS = 250;
const AUTHENTICATION_FAILED = 18;

const secret = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
};

const ensureReplicaSet = () => {
  const hello = db.hello();
  if (hello.setName) return;
  rs.initiate({ _id: 'kapitaalbrug', members: [{ _id: 0, host: 'mongo:27017' }] });
  print('The replica set is made');
};

const awaitPrimary = () => {
  const deadline = Date.now() + PRIMARY_LIMIT_MS;
  while (!db.hello().isWritablePrimary) {
    if (Date.now() > deadline) throw new Error('The server did not become primary in time');
    sleep(BETWEEN_LOOKS_MS);
  }
};

const signInAsAdmin = () => {
  const password = secret('MONGO_ADMIN_PASSWORD');
  const admin = db.getSiblingDB('admin');
  try {
    admin.auth(ADMIN, password);
    return;
  } catch (error) {
    if (error.code !== AUTHENTICATION_FAILED) throw error;
  }
  // refused by the server when there are accounts: then the password is another than at first
  admin.createUser({ user: ADMIN, pwd: password, roles: ['userAdminAnyDatabase', 'clusterAdmin'] });
  admin.auth(ADMIN, password);
  print('The administrator is made');
};

const ensureAccount = (part) => {
  const own = db.getSiblingDB(part);
  const pwd = secret(`MONGO_${part.toUpperCase()}_PASSWORD`);
  const roles = [{ role: 'readWrite', db: part }];
  if (own.getUser(part)) {
    own.updateUser(part, { pwd, roles });
  } else {
    own.createUser({ user: part, pwd, roles });
  }
};

ensureReplicaSet();
awaitPrimary();
signInAsAdmin();
for (const part of PARTS) {
  ensureAccount(part);
}
print('The accounts are up to date');
