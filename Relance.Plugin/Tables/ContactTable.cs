// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Contact: the columns of it that Relance uses, then its own.</summary>
public static class ContactTable
{
    public const string LogicalName = "contact";

    public const string Id = "contactid";
    public const string FullName = "fullname";
    public const string FirstName = "firstname";
    public const string LastName = "lastname";
    public const string JobTitle = "jobtitle";
    public const string ParentCustomerId = "parentcustomerid";
    public const string EmailAddress1 = "emailaddress1";
    public const string Telephone1 = "telephone1";
    public const string MobilePhone = "mobilephone";
    public const string Address1Line1 = "address1_line1";
    public const string Address1Line2 = "address1_line2";
    public const string Address1PostalCode = "address1_postalcode";
    public const string Address1City = "address1_city";
    public const string Address1Country = "address1_country";
    public const string DoNotEmail = "donotemail";
    public const string DoNotPhone = "donotphone";
    public const string DoNotPostalMail = "donotpostalmail";
    public const string OwnerId = "ownerid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";

    public const string ExternalId = "relance_externalid";
    public const string Language = "relance_language";
    public const string PromisesBroken = "relance_promisesbroken";
    public const string PromisesKept = "relance_promiseskept";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int ExternalId = 100;
        public const int Language = 10;
    }

    /// <summary>Values of statecode of Contact.</summary>
    public static class States
    {
        public const int Active = 0;
        public const int Inactive = 1;
    }

    /// <summary>Values of statuscode of Contact.</summary>
    public static class Statuses
    {
        public const int Active = 1;
        public const int Inactive = 2;
    }
}
