/** Where does the project itself live? */
export const repository = 'https://github.com/outage-atlas/outage-atlas';
